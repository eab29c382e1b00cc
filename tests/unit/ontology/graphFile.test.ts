import { describe, expect, test } from 'vitest';
import { readGraphFile } from '../../../src/graph/file.ts';
import { GraphFileError } from '../../../src/graph/fileError.ts';
import { serializeGraphFile } from '../../../src/graph/serialize.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';

const TEXT = '根据《信访条例》，设立接待窗口3个。';

/** A small graph that keeps the contract. */
function sample(): GraphFile {
  const at = (quote: string) => {
    const start = TEXT.indexOf(quote);
    return { doc: 'letters.txt', start, end: start + quote.length };
  };
  return {
    attributes: {
      schemaVersion: 1,
      documents: [
        {
          id: 'letters.txt',
          title: '信访',
          source: 'letters.txt',
          sha256: 'a'.repeat(64),
          length: TEXT.length,
          text: TEXT,
        },
      ],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [
      {
        key: 'regulation:信访条例',
        attributes: { kind: 'regulation', label: '信访条例', aliases: [], mentions: [at('《信访条例》')], x: 0, y: 0 },
      },
      {
        key: 'measure:1',
        attributes: {
          kind: 'measure',
          label: '设立接待窗口3个',
          aliases: [],
          mentions: [at('设立接待窗口3个')],
          span: at('设立接待窗口3个'),
          status: 'done',
          figures: [{ value: 3, unit: '个', of: '接待窗口' }],
          x: 1,
          y: 0,
        },
      },
    ],
    edges: [
      {
        key: 'drives|1',
        source: 'regulation:信访条例',
        target: 'measure:1',
        attributes: { kind: 'drives', evidence: [{ ...at(TEXT), rule: 'basis' }], confidence: 0.9, origin: 'stated' },
      },
    ],
  };
}

/** What `readGraphFile` says of the sample after `change`. */
function problemsAfter(change: (file: GraphFile) => void): readonly string[] {
  const file = sample();
  change(file);
  try {
    readGraphFile(file);
  } catch (error) {
    if (error instanceof GraphFileError) return error.problems;
    throw error;
  }
  return [];
}

const node = (file: GraphFile, i: number) => file.nodes[i] as GraphFile['nodes'][number];
const edge = (file: GraphFile) => file.edges[0] as GraphFile['edges'][number];

describe('readGraphFile', () => {
  test('takes a file that keeps the contract, with attributes of its own besides', () => {
    const file = sample();
    node(file, 0).attributes.starred = true;
    expect(readGraphFile(file)).toBe(file);
  });

  const broken: [string, (file: GraphFile) => void, RegExp][] = [
    [
      'a kind that is none',
      (file) => Object.assign(node(file, 0).attributes, { kind: 'law' }),
      /^nodes\[0\]\.attributes\.kind \(regulation:信访条例\): /,
    ],
    [
      'a missing label',
      (file) => Object.assign(node(file, 1).attributes, { label: '' }),
      /^nodes\[1\]\.attributes\.label \(measure:1\): /,
    ],
    [
      'a measure without its clause',
      (file) => void delete node(file, 1).attributes.span,
      /^nodes\[1\]\.attributes\.span \(measure:1\): /,
    ],
    [
      'a value that is no choice',
      (file) => Object.assign(node(file, 1).attributes, { status: 'begun' }),
      /^nodes\[1\]\.attributes\.status .*"done"/,
    ],
    [
      'an edge without evidence',
      (file) => Object.assign(edge(file).attributes, { evidence: [] }),
      /^edges\[0\]\.attributes\.evidence \(drives\|1\): an edge needs/,
    ],
    [
      'an edge to nowhere',
      (file) => Object.assign(edge(file), { target: 'measure:2' }),
      /^edges\[0\] \(drives\|1\): no node measure:2$/,
    ],
    [
      'an edge the wrong way round',
      (file) => Object.assign(edge(file), { source: 'measure:1', target: 'regulation:信访条例' }),
      /drives cannot lead from measure to regulation$/,
    ],
    [
      'a span beyond the text',
      (file) => Object.assign(edge(file).attributes.evidence[0] as object, { end: 999 }),
      /\[0, 999\) is not within letters\.txt \(18\)$/,
    ],
    [
      'a span in a document that is not there',
      (file) => Object.assign(edge(file).attributes.evidence[0] as object, { doc: 'x.txt' }),
      /no document x\.txt in this graph$/,
    ],
    [
      'a key that is used twice',
      (file) => file.nodes.push(node(file, 0)),
      /^nodes\[2\] \(regulation:信访条例\): the key is taken/,
    ],
    [
      'a text of another length',
      (file) => Object.assign(file.attributes.documents[0] as object, { length: 17 }),
      /the text has 18 characters, length says 17$/,
    ],
    [
      'a newer version',
      (file) => Object.assign(file.attributes, { schemaVersion: 2 }),
      /this program reads version 1, the file is of version 2$/,
    ],
  ];
  test.each(broken)('says where and why: %s', (_, change, message) => {
    const problems = problemsAfter(change);
    expect(problems[0]).toMatch(message);
  });

  test.each([null, 7, 'graph', [], {}])('refuses %j', (json) => {
    expect(() => readGraphFile(json)).toThrow(GraphFileError);
  });

  test('lists the first problems and counts the rest', () => {
    const file = sample();
    file.edges = Array.from({ length: 30 }, (_, i) => ({ ...edge(file), key: `${i}`, target: 'nowhere' }));
    expect(() => readGraphFile(file)).toThrow(/no node nowhere(.|\n)*and 20 more$/);
  });
});

describe('serializeGraphFile', () => {
  test('writes what reads back the same, one node or edge per line', () => {
    const text = serializeGraphFile(sample());
    const { nodes, ...rest } = sample();
    expect(JSON.parse(text)).toEqual({ ...rest, nodes: nodes.reverse() });
    expect(text.split('\n').filter((line) => line.startsWith('{"key":'))).toHaveLength(3);
  });

  test('gives the same bytes whatever order the graph was built in', () => {
    const file = sample();
    const turned = {
      ...file,
      nodes: [...file.nodes].reverse().map(({ key, attributes }) => ({
        key,
        attributes: Object.fromEntries(Object.entries(attributes).reverse()) as typeof attributes,
      })),
    };
    expect(serializeGraphFile(turned)).toBe(serializeGraphFile(file));
  });
});
