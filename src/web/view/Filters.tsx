import { filter } from '../core/actions.ts';
import { FACETS } from '../core/facets.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { Threshold } from './Threshold.tsx';

/** Beyond so many relations there are too few nodes to be told apart by their number. */
const MOST_DEGREE = 20;

/** What narrows the view beside kinds: properties with their values and counts, confidence, degree. */
export function Filters() {
  const { store } = usePage();
  const t = useTranslate();
  const { confidence, degree } = useView((state) => state.filters);
  return (
    <div className="filters">
      <h2>{t('filter.label')}</h2>
      {FACETS.map((facet) => (
        <FacetFilter key={facet} facet={facet} />
      ))}
      <Threshold
        id="confidence"
        label={t('filter.confidence')}
        value={confidence}
        most={1}
        step={0.05}
        format={{ style: 'percent' }}
        words={(least) => (least === 0 ? t('filter.any') : `≥ ${Math.round(least * 100)}%`)}
        choose={(least) => store.dispatch(filter({ confidence: Math.round(least * 100) / 100 }))}
      />
      <Threshold
        id="degree"
        label={t('filter.degree')}
        value={degree}
        most={MOST_DEGREE}
        step={1}
        words={(least) => (least === 0 ? t('filter.any') : `≥ ${least}`)}
        choose={(least) => store.dispatch(filter({ degree: least }))}
      />
    </div>
  );
}
