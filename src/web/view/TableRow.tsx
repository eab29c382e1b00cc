// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the lines in the window are drawn cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active line
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Sorting } from '../core/state.ts';
import type { columnsOf, Row } from '../core/table.ts';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';

interface Props {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly of: Sorting['of'];
  readonly columns: ReturnType<typeof columnsOf>;
  readonly active: boolean;
  readonly selected: boolean;
  choose(index: number): void;
}

/** One line. The grid holds the focus and takes the keys. */
export function TableRow({ id, row, index, top, of, columns, active, selected, choose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      id={id}
      role="row"
      className={active ? 'table-row table-line active' : 'table-row table-line'}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-key={row.key}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => choose(index)}
    >
      {columns.map(({ id: column }, i) => (
        <div key={column} role="gridcell" className="table-cell" data-column={column} title={row.cells[i]?.text}>
          {column === 'kind' && of === 'nodes' && <NodeSwatch kind={row.kind as NodeKind} />}
          {column === 'kind' && of === 'edges' && <EdgeSwatch kind={row.kind as EdgeKind} />}
          {row.cells[i]?.text}
        </div>
      ))}
    </div>
  );
}
