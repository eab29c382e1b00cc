import type { Span } from './document.ts';
import { ofLastDocument } from './ofLastDocument.ts';

/** What stands on one line of the text as decoded, cell by cell: blanks, tabs and bars part them. Spans are of the flow. */
export type Row = readonly Span[];

const PARTS_CELLS = /[\s|]|&(?:nbsp|emsp|ensp);/;

/**
 * The lines of the text with more than one cell. The flow has no blanks, so only here can the row of a table that was printed with them be
 * told from a sentence.
 */
export const rowsOf = ofLastDocument(({ text, flow: { text: flow, at } }): readonly Row[] => {
  const rows: Row[] = [];
  let cells: Span[] = [];
  let start = 0;
  for (let i = 1; i <= flow.length; i++) {
    const stops = i === flow.length || flow[i] === '\n';
    if (!stops && (at[i] as number) - (at[i - 1] as number) === 1) continue;
    const next = stops ? i + 1 : i;
    const gap = text.slice((at[i - 1] as number) + 1, at[next] ?? text.length);
    if (!stops && !PARTS_CELLS.test(gap)) continue;
    cells.push({ start, end: i });
    start = next;
    if (next >= flow.length || /[\r\n]/.test(gap)) {
      if (cells.length > 1) rows.push(cells);
      cells = [];
    }
    i = next;
  }
  return rows;
});

/** A row with its number in a cell of its own before two others at least. */
export const numberedRowsOf = ofLastDocument((document): readonly Row[] =>
  rowsOf(document).filter(
    ([first, ...others]) => first && others.length > 1 && NUMBER.test(document.flow.text.slice(first.start, first.end)),
  ),
);
const NUMBER = /^\d{1,4}[.、．]?$/;

/** The row that holds an offset of the flow; `rows` are in order. */
export function rowAt(rows: readonly Row[], at: number): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at(-1)?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row && (row[0] as Span).start <= at ? row : undefined;
}
