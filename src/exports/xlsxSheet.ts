import type { Bilingual } from '../ontology/registry.ts';
import { FORMULA } from './formulas.ts';
import type { Cell, Table, TableColumn } from './tables.ts';
import { escapeXml } from './xml.ts';

/** Rows of a sheet, headings included (Excel’s limits, as its specification states them). */
export const MOST_ROWS = 1_048_576;
/** Characters of a cell; Excel calls a file with a longer one damaged. */
const MOST_CHARACTERS = 32_767;

/** Indices into the styles of the workbook. */
const HEADING = 1;
const QUOTED = 2;

/** The XML of a worksheet with the rows `[from, to)` of a table, under headings that stay in view and can be filtered. */
export function* writeSheet(
  { columns, rows }: Table,
  from: number,
  to: number,
  language: keyof Bilingual,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`;
  for (const [i, { width }] of columns.entries()) {
    yield `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  }
  const names = columns.map((_, i) => letters(i + 1));
  yield '</cols><sheetData><row r="1">';
  for (const [i, { label }] of columns.entries()) yield text(`${names[i]}1`, label[language], HEADING);
  yield '</row>\n';
  let at = 0;
  for (const row of rows()) {
    if (at >= to) break;
    if (at++ < from) continue;
    const number = at - from + 1;
    const cells = row.map((cell, i) => written(`${names[i]}${number}`, cell, columns[i] as TableColumn, language));
    yield `<row r="${number}">${cells.join('')}</row>\n`;
  }
  const last = `${names.at(-1)}${Math.min(at, to) - from + 1}`;
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function written(place: string, cell: Cell, { words }: TableColumn, language: keyof Bilingual): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return text(place, words?.[cell]?.[language] ?? cell);
}

function text(place: string, value: string, style = FORMULA.test(value) ? QUOTED : 0): string {
  const cut = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS - 1)}…` : value;
  const styled = style > 0 ? ` s="${style}"` : '';
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escapeCell(cut)}</t></is></c>`;
}

/** `_x000A_` in a cell is an escape (ECMA-376 §22.9.2.19), so where the words themselves read so, the underscore is escaped. */
const escapeCell = (value: string): string => escapeXml(value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** The name of the nth column, from 1: A … Z, AA … */
function letters(n: number): string {
  const rest = (n - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return n <= 26 ? letter : letters((n - 1 - rest) / 26) + letter;
}
