import { describe, expect, test } from 'vitest';
import { gathered } from '../../../src/exports/gathered.ts';
import { FORMATS, findFormat } from '../../../src/exports/registry.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { AWKWARD, bytesOf, SAMPLE } from './support.ts';

test('every format has an id of its own, a name and a purpose in both languages', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  for (const { id, label, purpose, extension, mediaType } of FORMATS) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z]+)*$/);
    expect([label.zh, label.en, purpose.zh, purpose.en].every((words) => words.length > 2)).toBe(true);
    expect(extension).toMatch(/^[a-z0-9]+$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  }
  expect(findFormat('pdf')).toBeUndefined();
});

/** The sample many times over, made as it is walked: what a store would hand over. */
function many(times: number) {
  const again = <T extends { key: string }>(items: readonly T[], make: (item: T, i: number) => T) => ({
    *[Symbol.iterator]() {
      for (let i = 0; i < times; i++) for (const item of items) yield make(item, i);
    },
  });
  return {
    ...SAMPLE,
    nodes: again(SAMPLE.nodes, (node, i) => ({ ...node, key: `${node.key}#${i}` })),
    edges: again(SAMPLE.edges, (edge, i) => ({
      ...edge,
      key: `${edge.key}#${i}`,
      source: `${edge.source}#${i}`,
      target: `${edge.target}#${i}`,
    })),
  };
}

/** Stands for a program with fonts. */
const rasterise = async (svg: string) => new TextEncoder().encode(svg);

describe.each(FORMATS)('$id', (format) => {
  test('comes in pieces that do not grow with the graph', async () => {
    const options = { language: 'zh', rasterise } as const;
    const graph = many(20);
    const longest = SAMPLE.attributes.documents.reduce((most, { length }) => Math.max(most, length), 0);
    const outputs =
      format.content === 'files'
        ? (await format.load())(graph, options).map(({ chunks }) => chunks())
        : [(await format.load())(graph, options)];
    for (const chunks of outputs) {
      let most = 0;
      for await (const chunk of chunks as AsyncIterable<string | Uint8Array>) most = Math.max(most, chunk.length);
      expect(most).toBeLessThan(Math.max(100_000, 3 * longest));
    }
  });

  test('writes an empty graph and a graph without texts', async () => {
    const bare: GraphFile = {
      ...AWKWARD,
      attributes: {
        ...AWKWARD.attributes,
        documents: AWKWARD.attributes.documents.map(({ text: _, ...document }) => document),
      },
    };
    const empty: GraphFile = { ...AWKWARD, nodes: [], edges: [] };
    for (const graph of [bare, empty]) {
      const options = { language: 'en', title: '标题 "T" --- \\', rasterise } as const;
      const outputs =
        format.content === 'files'
          ? (await format.load())(graph, options).map(({ chunks }) => chunks())
          : [(await format.load())(graph, options)];
      for (const chunks of outputs) expect((await bytesOf(chunks)).length).toBeGreaterThan(10);
    }
  });
});

test('chunks are gathered to bytes in their order', async () => {
  const pieces: Uint8Array[] = [];
  for await (const piece of gathered(['甲', '乙', Uint8Array.of(1, 2), '', '丙'], 2)) pieces.push(piece);
  expect(Buffer.concat(pieces)).toEqual(Buffer.concat([Buffer.from('甲乙'), Buffer.of(1, 2), Buffer.from('丙')]));
  expect(pieces).toHaveLength(3);
});
