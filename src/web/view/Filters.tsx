import { filter } from '../core/actions.ts';
import { FACETS } from '../core/facets.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { usePage, useTranslate, useView } from './page.ts';

/** Least confidence that one may ask for, in percent. */
const CONFIDENCES = [0, 60, 70, 80, 90];
const DEGREES = [0, 2, 3, 5, 10];

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
      <label>
        {t('filter.confidence')}
        <select
          value={Math.round(confidence * 100)}
          data-control="confidence"
          onChange={(event) => store.dispatch(filter({ confidence: Number(event.currentTarget.value) / 100 }))}
        >
          {CONFIDENCES.map((least) => (
            <option key={least} value={least}>
              {least === 0 ? t('filter.any') : `≥ ${least}%`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filter.degree')}
        <select
          value={degree}
          data-control="degree"
          onChange={(event) => store.dispatch(filter({ degree: Number(event.currentTarget.value) }))}
        >
          {DEGREES.map((least) => (
            <option key={least} value={least}>
              {least === 0 ? t('filter.any') : `≥ ${least}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
