// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the lines in the window are drawn cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active line
import type { Sorting } from '../core/state.ts';
import type { columnsOf } from '../core/table.ts';
import { useTranslate } from './page.ts';

interface Props {
  readonly columns: ReturnType<typeof columnsOf>;
  readonly sorting: Sorting;
  sort(sorting: Sorting): void;
}

/** The names of the columns; a click sorts by one, another turns the order round. */
export function TableHead({ columns, sorting, sort }: Props) {
  const t = useTranslate();
  return (
    <div className="table-row table-head" role="row" aria-rowindex={1}>
      {columns.map(({ id, label, numeric }) => {
        const on = id === sorting.column;
        const descending = on ? !sorting.descending : numeric === true;
        return (
          <div
            key={id}
            role="columnheader"
            className="table-cell"
            data-column={id}
            aria-sort={on ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" onClick={() => sort({ of: sorting.of, column: id, descending })}>
              {t(label)}
              {on && <span aria-hidden="true">{sorting.descending ? ' ↓' : ' ↑'}</span>}
            </button>
          </div>
        );
      })}
    </div>
  );
}
