import Papa from 'papaparse';
import type { ExportFile, ExportGraph } from './format.ts';
import { FORMULA } from './formulas.ts';
import { type Cell, type Table, tablesOf } from './tables.ts';

/** Without it Excel reads UTF-8 as the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What an apostrophe is put before: also one that is there, so that taking the first one away gives back every text. */
const GUARDED = new RegExp(`^'|${FORMULA.source}`);

/** Rows that are turned into text at once. */
const BATCH = 200;

/**
 * The tables as CSV (RFC 4180, UTF-8 with a byte order mark), headings and values as programs name them. An apostrophe
 * stands before text that a spreadsheet would run as a formula, and before one that begins with an apostrophe: a program
 * takes off the first that it meets. Numbers stay numbers.
 */
export function writeCsv(graph: ExportGraph): readonly ExportFile[] {
  return tablesOf(graph).map((table) => ({
    name: `${table.name}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    chunks: () => rowsAsText(table),
  }));
}

function* rowsAsText({ columns, rows }: Table): Generator<string> {
  yield `${BYTE_ORDER_MARK}${lines([columns.map(({ name }) => name)])}`;
  let batch: (readonly Cell[])[] = [];
  for (const row of rows()) {
    if (batch.push(row) < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

const lines = (rows: (readonly Cell[])[]): string =>
  `${Papa.unparse(rows as Cell[][], { escapeFormulae: GUARDED, newline: '\r\n' })}\r\n`;
