import { shorten } from '../../picture/shorten.ts';
import { filter, isolate, toggleFacet } from '../core/actions.ts';
import { facetLabel } from '../core/facet-label.ts';
import type { Facet } from '../core/facets.ts';
import { usePage, useTranslate, useView } from './page.ts';
import { Tip } from './Tip.tsx';

/** What narrows the view at the moment, each with the way out of it; and one step back or forward. */
export function FilterBar() {
  const { model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { facets, confidence, degree, around, hiddenNodes, expanded } = useView((state) => state.filters);
  const past = useView(() => store.history().past.length);
  const future = useView(() => store.history().future.length);
  const name = (key: string) => shorten(model.nodes.get(key)?.label ?? key, 10);
  return (
    <div className="filter-bar">
      <ul className="chips" aria-label={t('filter.active')}>
        {(Object.entries(facets) as [Facet, ReadonlySet<string>][]).flatMap(([facet, values]) =>
          [...values].map((value) => (
            <Chip
              key={`${facet} ${value}`}
              words={`${t(`filter.${facet}`)} · ${shorten(facetLabel(model, facet, value, language, t), 10)}`}
              drop={() => store.dispatch(toggleFacet(facet, value))}
            />
          )),
        )}
        {confidence > 0 && (
          <Chip
            words={`${t('filter.confidence')} ≥ ${Math.round(confidence * 100)}%`}
            drop={() => store.dispatch(filter({ confidence: 0 }))}
          />
        )}
        {degree > 0 && (
          <Chip words={`${t('filter.degree')} ≥ ${degree}`} drop={() => store.dispatch(filter({ degree: 0 }))} />
        )}
        {around && (
          <Chip
            words={`${name(around.key)} · ${t('actions.depth', { count: around.depth })}`}
            drop={() => store.dispatch(isolate(undefined))}
          />
        )}
        {hiddenNodes.size > 0 && (
          <Chip
            words={t('filter.hidden', { count: hiddenNodes.size })}
            drop={() => store.dispatch(filter({ hiddenNodes: new Set() }))}
          />
        )}
        {expanded.size > 0 && (
          <Chip
            words={t('filter.expanded', { count: expanded.size })}
            drop={() => store.dispatch(filter({ expanded: new Set() }))}
          />
        )}
      </ul>
      <Tip words={`${t('history.undo')} (Ctrl-Z)`}>
        <button
          type="button"
          aria-label={t('history.undo')}
          aria-disabled={past === 0}
          data-action="undo"
          onClick={() => store.travel('past')}
        >
          ↶
        </button>
      </Tip>
      <Tip words={`${t('history.redo')} (Ctrl-Shift-Z)`}>
        <button
          type="button"
          aria-label={t('history.redo')}
          aria-disabled={future === 0}
          data-action="redo"
          onClick={() => store.travel('future')}
        >
          ↷
        </button>
      </Tip>
    </div>
  );
}

function Chip({ words, drop }: { words: string; drop(): void }) {
  const t = useTranslate();
  return (
    <li className="chip" title={words}>
      <span>{words}</span>
      <button type="button" aria-label={`${t('filter.drop')} ${words}`} onClick={drop}>
        ×
      </button>
    </li>
  );
}
