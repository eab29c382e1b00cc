import type { Bilingual } from '../ontology/registry.ts';
import type { ExportGraph, ExportOptions } from './format.ts';
import { type Table, tablesOf } from './tables.ts';
import { MOST_ROWS, writeSheet } from './xlsxSheet.ts';
import { escapeXml } from './xml.ts';
import { type ZipEntry, zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A worksheet: a table, or as much of it as one sheet can hold. */
interface Sheet {
  readonly name: string;
  readonly table: Table;
  /** Which rows of the table, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/**
 * An Excel workbook (ECMA-376) with a sheet for each table, headings and values in words. Text cells hold text and are
 * marked as such, so nothing in them runs as a formula. Written here and not by a library, for none that is
 * maintained streams several sheets both in a browser and in Node.
 */
export function writeXlsx(graph: ExportGraph, { language }: ExportOptions): AsyncGenerator<Uint8Array> {
  const sheets = tablesOf(graph).flatMap((table) => sheetsOf(table, language));
  const part = (name: string, xml: string): ZipEntry => ({ name, chunks: () => [XML + xml] });
  return zip([
    part('[Content_Types].xml', contentTypes(sheets.length)),
    part('_rels/.rels', relations([`${RELATIONS}/officeDocument`, 'xl/workbook.xml'])),
    part('xl/workbook.xml', workbook(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(...sheets.map((_, i) => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const), [
        `${RELATIONS}/styles`,
        'styles.xml',
      ]),
    ),
    part('xl/styles.xml', STYLES),
    ...sheets.map(({ table, from, to }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      chunks: () => writeSheet(table, from, to, language),
    })),
  ]);
}

function sheetsOf(table: Table, language: keyof Bilingual): Sheet[] {
  let rows = 0;
  for (const _ of table.rows()) rows++;
  // the headings take a row of each sheet
  const count = Math.max(1, Math.ceil(rows / (MOST_ROWS - 1)));
  return Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? table.label[language] : `${table.label[language]} ${i + 1}`,
    table,
    from: i * (MOST_ROWS - 1),
    to: (i + 1) * (MOST_ROWS - 1),
  }));
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const ofSheets = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(
    'workbook.xml',
    'sheet.main',
  )}${override('styles.xml', 'styles')}${ofSheets.join('')}</Types>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const lines = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${lines.join('')}</sheets></workbook>`;
}

/** Cell styles by index, as `xlsxSheet.ts` uses them: plain, heading, and text with a quote prefix. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
