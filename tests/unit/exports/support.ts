import { readFileSync } from 'node:fs';
import type { AbstractGraph } from 'graphology-types';
import { expect } from 'vitest';
import type { Chunks, ExportOptions } from '../../../src/exports/format.ts';
import { gathered } from '../../../src/exports/gathered.ts';
import { findFormat } from '../../../src/exports/registry.ts';
import { writeAs } from '../../../src/exports/write.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { EDGES, type EdgeKind, NODES, type NodeKind } from '../../../src/ontology/registry.ts';
import { type GraphFile, type GraphSpan, SCHEMA_VERSION } from '../../../src/ontology/schema.ts';

/** The graph of the committed reports. */
export const SAMPLE: GraphFile = readGraphFile(
  JSON.parse(readFileSync(new URL('../../../graph-data/graph.json', import.meta.url), 'utf8')),
);

/** What breaks careless writers: markup, quotes, escapes, formulas, Markdown, directives, line ends, U+0001, a rare 字. */
const NASTY = '=SUM(A1:A9)+"甲" \\N \\" <b>&amp;</b> ]]> %%{init: {}}%% `乙` 1. 项\n\t#35; \u{20bb7}|丙';
const TEXT = `甲县报告\u0001\r\n${NASTY}\r\n@丁`;

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { doc: 'a.txt', start, end: start + words.length };
};

const SAID = { action: 'note', why: NASTY, when: '2026-11-28', by: '"乙"' } as const;

/** A small graph with a node for every awkward thing, a self-loop, parallel edges and attributes that no kind declares. */
export const AWKWARD: GraphFile = readGraphFile({
  attributes: {
    schemaVersion: SCHEMA_VERSION,
    documents: [
      { id: 'a.txt', title: NASTY, source: 'a.txt', sha256: '0'.repeat(64), length: TEXT.length, text: TEXT },
      { id: 'b.txt', title: '没有正文', source: 'b.txt', sha256: '1'.repeat(64), length: 9 },
    ],
    curation: [{ ...SAID, what: { node: 'measure:1' } }],
    made: { by: ['乙', 1, null] },
  },
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  nodes: [
    node('report:a', 'report', '甲县报告', {
      mentions: [at('甲县报告\u0001')],
      source: 'a.txt',
      number: '+甲政发〔2018〕1号',
    }),
    node('regulation:"<&>\\', 'regulation', NASTY, {
      aliases: ['-1', '@丁', NASTY, ''],
      mentions: [at(NASTY), { doc: 'b.txt', start: 0, end: 4 }],
      year: 2018,
      pages: 12.5,
      size: 3_000_000_000,
      kept: true,
      mixed: 'word',
    }),
    node('measure:1', 'measure', '＝出台＝', {
      span: at(NASTY),
      year: 2018,
      figures: [{ value: 65, unit: '个', of: '单位' }],
      kept: false,
      mixed: 7,
      nothing: null,
      curation: [SAID],
    }),
    node('institution:x', 'institution', '\t甲县 政府 ', { x: -3, y: 0.1 }),
  ],
  edges: [
    edge('cites', 'report:a', 'regulation:"<&>\\', at('甲县报告\u0001')),
    edge('basedOn', 'report:a', 'regulation:"<&>\\', at(NASTY)),
    edge('states', 'report:a', 'measure:1', at(NASTY)),
    edge('drives', 'regulation:"<&>\\', 'measure:1', { doc: 'b.txt', start: 0, end: 4 }),
    edge('supervises', 'institution:x', 'institution:x', at('@丁')),
  ],
});

/** Attributes that no kind declares, called as formats and programs call something else. */
export const HOMONYMS: GraphFile = readGraphFile({
  ...AWKWARD,
  nodes: [
    node('report:a', 'report', '甲县报告', { id: 'own', key: 'own', color: null, color_: 'own', viz: 'own', size: 7 }),
    node('regulation:b', 'regulation', '乙', { note: '', confidence: 'own', color: '#ff0000' }),
  ],
  edges: [
    edge('basedOn', 'report:a', 'regulation:b', at('@丁')),
    {
      ...edge('cites', 'report:a', 'regulation:b', at('@丁')),
      attributes: {
        ...edge('cites', 'report:a', 'regulation:b', at('@丁')).attributes,
        ...Object.fromEntries(['id', 'key', 'source', 'target', 'label', 'color'].map((own) => [own, 'own'])),
      },
    },
  ],
});

function node(key: string, kind: NodeKind, label: string, more: object) {
  return { key, attributes: { kind, label, aliases: [], mentions: [], x: 1, y: -2.5, ...more } };
}

function edge(kind: EdgeKind, source: string, target: string, span: GraphSpan) {
  const evidence = [{ ...span, rule: 'test."rule"' }];
  const attributes = { kind, evidence, confidence: 1, origin: 'stated' };
  return { key: `${kind}:${source}→${target}`, source, target, attributes };
}

/** Everything that a format writes, as bytes; several files as an archive. */
export async function exported(id: string, graph: GraphFile, options?: Partial<ExportOptions>): Promise<Uint8Array> {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return bytesOf(writeAs(format, graph, { language: 'zh', ...options }));
}

export async function exportedText(id: string, graph: GraphFile, options?: Partial<ExportOptions>): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await exported(id, graph, options));
}

export async function bytesOf(chunks: Chunks): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of gathered(chunks)) pieces.push(piece);
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The words that a span of the graph points at. */
export function quoteIn(graph: GraphFile, { doc, start, end }: GraphSpan): string | undefined {
  return graph.attributes.documents.find(({ id }) => id === doc)?.text?.slice(start, end);
}

type Attributes = Record<string, unknown>;

const COLOURS = new Map(
  [...Object.entries(NODES), ...Object.entries(EDGES)].map(([kind, { colour }]) => [kind, colour.light]),
);

/** Takes back what an export adds to a record, after a look at it: colours of kinds and quotes of spans. */
function stripped(graph: GraphFile, { color, ...attributes }: Attributes): Attributes {
  const kind = attributes.kind as string;
  expect(rgb(color as string)).toBe(rgb(COLOURS.get(kind) ?? ''));
  const bare = ({ quote, ...span }: GraphSpan & { quote?: string }) => {
    expect(quote).toBe(quoteIn(graph, span));
    return span;
  };
  const spans = (name: string) =>
    attributes[name] === undefined ? {} : { [name]: (attributes[name] as GraphSpan[]).map(bare) };
  const span = attributes.span === undefined ? {} : { span: bare(attributes.span as GraphSpan) };
  return { ...attributes, ...spans('mentions'), ...spans('evidence'), ...span };
}

const rgb = (colour: string): string =>
  colour.startsWith('#')
    ? [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)).join()
    : colour.replace(/rgb|[() ]/g, '');

/** Attributes that typed formats hold as text in JSON. */
const JSON_ATTRIBUTES = new Set(
  'aliases curation mentions span figures evidence documents made mixed nothing'.split(' '),
);

/** Attributes of a record as they were, where the format could only hold them as text. */
export function parsed(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      JSON_ATTRIBUTES.has(name) ? JSON.parse(value as string) : value,
    ]),
  );
}

/** Records of a graph as another program read them. */
export interface Read {
  readonly attributes: Attributes;
  readonly nodes: readonly { key: string; attributes: Attributes }[];
  readonly edges: readonly { key: string; source: string; target: string; attributes: Attributes }[];
}

/** Holds what another program read against the graph: every node, edge and attribute, positions, colours and quotes. */
export function expectSameGraph(read: Read, graph: GraphFile): void {
  const restore = <T extends { attributes: Attributes }>(item: T) => ({
    ...item,
    attributes: stripped(graph, item.attributes),
  });
  expect(read.nodes.map(restore)).toEqual(graph.nodes);
  expect(read.edges.map(restore)).toEqual(graph.edges);
  expect(read.attributes).toEqual(graph.attributes);
}

/**
 * What graphology holds, with the text in JSON of a typed format taken back.
 * @param added what the format adds to edges of itself
 */
export function readBack(graph: AbstractGraph, added: readonly string[] = []): Read {
  const { attributes, nodes, edges } = graph.export();
  return {
    attributes: parsed(attributes as Attributes),
    nodes: nodes.map(({ key, attributes: all = {} }) => ({ key, attributes: parsed(all) })),
    edges: edges.map(({ key = '', source, target, attributes: all = {} }) => ({
      key,
      source,
      target,
      attributes: parsed(Object.fromEntries(Object.entries(all).filter(([name]) => !added.includes(name)))),
    })),
  };
}
