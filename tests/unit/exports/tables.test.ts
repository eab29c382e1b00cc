import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../../../src/exports/xlsxSheet.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { AWKWARD, exported, HOMONYMS, quoteIn, SAMPLE } from './support.ts';

type Row = Record<string, string>;

/** The tables of an archive as another library reads them. */
async function csvTables(graph: GraphFile): Promise<Record<string, Row[]>> {
  const files = Object.entries(unzipSync(await exported('csv', graph)));
  return Object.fromEntries(
    files.map(([name, bytes]) => [name, parse(Buffer.from(bytes), { bom: true, columns: true }) as Row[]]),
  );
}

const evidenceCount = ({ nodes, edges }: GraphFile): number =>
  nodes.reduce((sum, { attributes }) => sum + attributes.mentions.length + (attributes.span ? 1 : 0), 0) +
  edges.reduce((sum, { attributes }) => sum + attributes.evidence.length, 0);

describe('csv', () => {
  test('has a row for every node, edge, piece of evidence and document', async () => {
    const tables = await csvTables(SAMPLE);
    expect(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]))).toEqual({
      'nodes.csv': SAMPLE.nodes.length,
      'edges.csv': SAMPLE.edges.length,
      'evidence.csv': evidenceCount(SAMPLE),
      'documents.csv': SAMPLE.attributes.documents.length,
    });
    const { key, attributes } = SAMPLE.edges[0]!;
    const [proof] = attributes.evidence;
    expect(tables['evidence.csv']?.find((row) => row.key === key)).toEqual({
      of: 'edge',
      key,
      kind: attributes.kind,
      role: 'evidence',
      document: proof?.doc,
      start: String(proof?.start),
      end: String(proof?.end),
      rule: proof?.rule,
      quote: quoteIn(SAMPLE, proof!),
    });
  });

  test('begins with the mark by which Excel knows UTF-8', async () => {
    for (const bytes of Object.values(unzipSync(await exported('csv', SAMPLE)))) {
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  test('gives every column a name of its own, and loses no attribute to another', async () => {
    const files = unzipSync(await exported('csv', HOMONYMS));
    for (const bytes of Object.values(files)) {
      const [names = []] = parse(Buffer.from(bytes), { bom: true }) as string[][];
      expect(new Set(names).size).toBe(names.length);
    }
    const { 'nodes.csv': nodes, 'edges.csv': edges } = await csvTables(HOMONYMS);
    expect(nodes?.[0]).toMatchObject({ key: 'report:a', key_: 'own', id: 'own' });
    expect(nodes?.[1]).toMatchObject({ confidence: 'own' });
    expect(edges?.[1]).toMatchObject({ source: 'report:a', source_: 'own', label: 'own' });
  });

  test('gives back every text when the first apostrophe is taken off', async () => {
    const labels = ["'=甲", "''乙", "丙'", '-丁', '@'];
    const nodes = labels.map((label, i) => {
      const { attributes } = AWKWARD.nodes[0]!;
      return { key: `report:${i}`, attributes: { ...attributes, label } };
    });
    const { 'nodes.csv': rows = [] } = await csvTables({ ...AWKWARD, nodes, edges: [] });
    expect(rows.map(({ label = '' }) => label.replace(/^'/, ''))).toEqual(labels);
    expect(rows[2]?.label).toBe(labels[2]);
  });

  test('runs nothing as a formula and leaves numbers numbers', async () => {
    const tables = await csvTables(AWKWARD);
    for (const cell of Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row)))) {
      if (Number.isNaN(Number(cell)) || cell.trim() === '') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
    const [, regulation, measure, institution] = tables['nodes.csv'] ?? [];
    expect(regulation?.label).toBe(`'${AWKWARD.nodes[1]?.attributes.label}`);
    expect(measure?.label).toBe("'＝出台＝");
    expect(institution).toMatchObject({ x: '-3', y: '0.1' });
    expect(tables['nodes.csv']?.[0]?.number).toBe("'+甲政发〔2018〕1号");
  });
});

describe('xlsx', () => {
  test('has a sheet for nodes, edges, evidence and documents, with headings and kinds in words', async () => {
    const sheets = await readWorkbook(Buffer.from(await exported('xlsx', SAMPLE)));
    const sizes = [SAMPLE.nodes.length, SAMPLE.edges.length, evidenceCount(SAMPLE), SAMPLE.attributes.documents.length];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['节点', '关系', '证据', '文档']);
    expect(sheets.map(({ data }) => data.length)).toEqual(sizes.map((size) => size + 1));
    const { key, attributes } = SAMPLE.edges[0]!;
    const [proof] = attributes.evidence;
    const row = sheets[2]?.data.find((cells) => cells[1] === key);
    expect(row).toEqual([
      '关系',
      key,
      '主送',
      '证据',
      proof?.doc,
      proof?.start,
      proof?.end,
      proof?.rule,
      quoteIn(SAMPLE, proof!),
    ]);
    const english = await readWorkbook(Buffer.from(await exported('xlsx', SAMPLE, { language: 'en' })));
    expect(english[1]?.data[0]?.slice(0, 3)).toEqual(['Key', 'Kind', 'Source key']);
  });

  test('keeps every text as text', async () => {
    const bytes = await exported('xlsx', AWKWARD);
    const [nodes] = await readWorkbook(Buffer.from(bytes), { trim: false });
    expect(nodes?.data.slice(1).map((row) => row[2])).toEqual(AWKWARD.nodes.map(({ attributes }) => attributes.label));
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f>');
    // quotePrefix: the text stays text when the cell is edited
    expect(xml).toMatch(/<c r="C4" s="2" t="inlineStr"><is><t xml:space="preserve">＝出台＝/);
  });

  test('cuts what no cell can hold, and knows the end of a sheet', async () => {
    const [first] = AWKWARD.nodes;
    const long = {
      ...AWKWARD,
      nodes: [{ ...first!, attributes: { ...first!.attributes, label: '长'.repeat(40_000) } }],
      edges: [],
    };
    const [nodes] = await readWorkbook(Buffer.from(await exported('xlsx', long)));
    expect(String(nodes?.data[1]?.[2])).toHaveLength(32_767);
    expect(MOST_ROWS).toBe(2 ** 20);
  });

  test('gives the same bytes again', async () => {
    expect(await exported('xlsx', AWKWARD)).toEqual(await exported('xlsx', AWKWARD));
  });
});
