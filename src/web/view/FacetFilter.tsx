import { useMemo, useState } from 'react';
import { toggleFacet } from '../core/actions.ts';
import { facetLabel } from '../core/facet-label.ts';
import type { Facet } from '../core/facets.ts';
import { facetCounts } from '../core/visible.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** Values that are listed at first. */
const PAGE = 12;

/** One property: how many of its values are chosen and, opened, all of them with what each would show. */
export function FacetFilter({ facet }: { facet: Facet }) {
  const t = useTranslate();
  const chosen = useView((state) => state.filters.facets[facet]?.size ?? 0);
  const [open, setOpen] = useState(chosen > 0);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-facet={facet}>
      <summary>
        {t(`filter.${facet}`)}
        {chosen > 0 && <small>{t('filter.chosen', { count: chosen })}</small>}
      </summary>
      {open && <Values facet={facet} />}
    </details>
  );
}

function Values({ facet }: { facet: Facet }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const filters = useView((state) => state.filters);
  const [length, setLength] = useState(PAGE);
  const values = useMemo(() => facetCounts(model, filters, facet), [model, filters, facet]);
  return (
    <ul className="facet-values">
      {values.slice(0, length).map(({ value, count, chosen }) => (
        <li key={value} data-value={value} data-count={count}>
          <label>
            <input type="checkbox" checked={chosen} onChange={() => store.dispatch(toggleFacet(facet, value))} />
            <span className="legend-name">{facetLabel(model, facet, value, language, t)}</span>
            <span className="legend-count">{count}</span>
          </label>
        </li>
      ))}
      {values.length > length && (
        <li>
          <button type="button" className="more" onClick={() => setLength(length + 100)}>
            {t('detail.more', { count: values.length - length })}
          </button>
        </li>
      )}
    </ul>
  );
}
