// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the lines in the window are drawn cannot be a <table>
import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { sort } from '../core/actions.ts';
import { notices } from '../core/notice.ts';
import type { Sorting } from '../core/state.ts';
import type { Row } from '../core/table.ts';
import { columnsOf, tableSlices } from '../core/table.ts';
import { useChange } from './change.ts';
import { usePage, useSelect, useTranslate, useView, useVisible } from './page.ts';
import { useSliced } from './slices.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

const ROW_HEIGHT = 34;
/** From so many rows on a table is put in order piece by piece. */
const LARGE = 5000;
const NO_ROWS: readonly Row[] = [];
/** Rows that Page Up and Page Down pass. */
const PAGE = 12;

/** Every node, or every edge, as a line; a grid of which only the lines in the window are drawn. */
export default function TableView() {
  const { model, store } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const visible = useVisible();
  const language = useView((state) => state.language);
  const sorting = useView((state) => state.sorting);
  const selected = useView((state) => state.selection?.key);
  const [everything, setEverything] = useState(false);
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query);
  const shown = everything ? undefined : visible;
  const make = useCallback(
    () => tableSlices(model, { sorting, language, shown, query: words }),
    [model, sorting, language, shown, words],
  );
  const { value: rows, pending } = useSliced(make, model[sorting.of].size < LARGE, NO_ROWS);
  const columns = useMemo(() => columnsOf(sorting.of, model), [sorting.of, model]);
  const total = (sorting.of === 'nodes' ? model.nodes : model.edges).size;
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useMemo(() => rows.findIndex(({ key }) => key === selected), [rows, selected]);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The head stands over the lines and moves them all down by its own height.
    scrollPaddingEnd: ROW_HEIGHT,
  });

  useEffect(() => {
    if (chosen < 0) return;
    setActive(chosen);
    virtual.scrollToIndex(chosen);
  }, [chosen, virtual]);

  useChange(sorting, () => {
    const sorted = columns.find(({ id }) => id === sorting.column);
    const order = t(sorting.descending ? 'table.descending' : 'table.ascending');
    if (sorted) notices.say(t('table.sorted', { column: t(sorted.label), order }));
  });

  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const choose = (at: number) => {
    const row = rows[at];
    if (row) select({ type: sorting.of === 'nodes' ? 'node' : 'edge', key: row.key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const ways: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const to = ways[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  };
  const listOf = (of: Sorting['of']) =>
    store.dispatch(sort({ of, column: of === 'nodes' ? 'degree' : 'kind', descending: of === 'nodes' }));
  return (
    <section className="table" aria-label={t('view.table')}>
      <div className="table-bar">
        <select
          aria-label={t('table.of')}
          value={sorting.of}
          onChange={(event) => listOf(event.currentTarget.value as Sorting['of'])}
          data-control="table-of"
        >
          <option value="nodes">{t('legend.nodes')}</option>
          <option value="edges">{t('legend.edges')}</option>
        </select>
        <input
          type="search"
          aria-label={t('table.filter')}
          placeholder={t('table.filter')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <label>
          <input type="checkbox" checked={everything} onChange={() => setEverything(!everything)} />
          {t('table.everything')}
        </label>
        <p className="table-count" role="status">
          {pending ? t('view.wait') : t('table.count', { shown: rows.length, count: total })}
        </p>
      </div>
      <div
        className="table-scroll"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={t('table.keys')}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length > 0 ? `row-${active}` : undefined}
        onKeyDown={onKeyDown}
        data-of={sorting.of}
        aria-busy={pending}
        data-curated={columns.some(({ id }) => id === 'curation')}
      >
        <TableHead columns={columns} sorting={sorting} sort={(next) => store.dispatch(sort(next))} />
        <div className="table-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <TableRow
                  key={row.key}
                  id={`row-${index}`}
                  row={row}
                  index={index}
                  top={start}
                  of={sorting.of}
                  columns={columns}
                  active={index === active}
                  selected={index === chosen}
                  choose={choose}
                />
              )
            );
          })}
        </div>
        {rows.length === 0 && !pending && <p className="empty table-none">{t('table.none')}</p>}
      </div>
    </section>
  );
}
