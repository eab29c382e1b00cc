import { beforeAll, describe, expect, test } from 'vitest';
import { findChineseFont } from '../../../scripts/support/chineseFont.ts';
import { rasterise } from '../../../scripts/support/rasterise.ts';
import { contentOf } from '../../../src/exports/picture/content.ts';
import { textWidth } from '../../../src/exports/picture/text.ts';
import { EDGES, NODES } from '../../../src/ontology/registry.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { bendsOf } from '../../../src/picture/bends.ts';
import { type Caption, placeCaptions } from '../../../src/picture/captions.ts';
import { ensureDebianPackage } from '../../support/debian.ts';
import { AWKWARD, exported, exportedText, quoteIn, SAMPLE } from './support.ts';

beforeAll(() => {
  ensureDebianPackage('fonts-noto-cjk', () => {
    try {
      return findChineseFont() !== '';
    } catch {
      return false;
    }
  });
}, 300_000);

const few: GraphFile = { ...SAMPLE, nodes: SAMPLE.nodes.slice(0, 3), edges: [] };

const EMPTY: GraphFile = { ...AWKWARD, nodes: [], edges: [] };

const count = (text: string, part: string) => text.split(part).length - 1;

/** A sentence as XML writes it, in one line. */
const inXml = (words: string) => words.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe.each<[string, GraphFile]>([
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
  ['an empty graph', EMPTY],
])('svg of %s', (_, graph) => {
  test('is read by resvg, with every node and edge that is to be drawn', async () => {
    const svg = await exportedText('svg', graph);
    // without its words, for drawing them takes longest
    expect((await rasterise(svg.replace(/<text[\s\S]*?<\/text>/g, ''))).length).toBeGreaterThan(1000);
    const { nodes, edges } = contentOf(graph);
    expect([count(svg, '<g class="node '), count(svg, '<g class="edge ')]).toEqual([nodes.length, edges.length]);
  });

  test('says in its legend what is drawn and what is not', async () => {
    const svg = await exportedText('svg', graph);
    const { nodes, edges } = contentOf(graph);
    const all = [...graph.nodes, ...graph.edges].map(({ attributes: { kind } }) => kind);
    const drawn = [...nodes, ...edges].map(({ attributes: { kind } }) => kind);
    for (const kind of new Set(all)) {
      const label = { ...NODES, ...EDGES }[kind].label.zh;
      const number = drawn.filter((other) => other === kind).length;
      const left = all.filter((other) => other === kind).length - number;
      if (number > 0) expect(svg).toContain(`>${label} ${number}</text>`);
      if (left > 0) expect(svg).toMatch(new RegExp(`未画出：[^<]*${label} ${left}[、<]`));
    }
  });
});

test('svg gives the sentence of an edge when the pointer rests on it', async () => {
  const edge = SAMPLE.edges.find(({ attributes }) => attributes.kind === 'drives');
  const [proof] = edge?.attributes.evidence ?? [];
  const quote = proof && quoteIn(SAMPLE, proof);
  expect(quote?.length).toBeGreaterThan(5);
  expect(await exportedText('svg', SAMPLE)).toContain(
    `${proof?.doc} [${proof?.start}, ${proof?.end}) ${proof?.rule}: ${inXml(quote ?? '')}`,
  );
});

test('svg is titled as it is told, in the language it is told', async () => {
  const svg = await exportedText('svg', SAMPLE, { title: '告知承诺 <制>', language: 'en' });
  expect(svg).toContain('<title>告知承诺 &lt;制&gt;</title>');
  expect(svg).toContain('>Measure ');
  expect(svg).toContain('>Not drawn: ');
});

test('no name covers another, and a small picture names its edges', () => {
  const keys = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const discs = new Map(
    keys.map((key, i) => [key, { x: 60 + (i % 8) * 50, y: 60 + Math.floor(i / 8) * 12, radius: 4 }]),
  );
  const at = (key: string) => discs.get(key);
  const [source, target] = [
    { x: 20, y: 380, radius: 3 },
    { x: 300, y: 380, radius: 3 },
  ];
  const captions: Caption[] = placeCaptions(
    {
      width: 500,
      height: 400,
      reserved: [],
      near: true,
      covered: 0,
      at,
      line: () => ({ kind: 'drives', source, target, bend: 0 }),
      widthOf: textWidth,
    },
    {
      shownNodes: new Set(keys),
      focused: false,
      litNodes: new Set(),
      litEdges: new Set(['e']),
      selectedNodes: new Set(),
      selectedEdge: undefined,
    },
    { order: keys, node: (key) => `名称${key}`, minor: () => false, edge: () => '推动' },
  );
  expect(captions.length).toBeGreaterThan(5);
  expect(captions.filter(({ kind }) => kind === 'drives')).toHaveLength(1);
  for (const [i, { box: a }] of captions.entries()) {
    for (const { box: b } of captions.slice(i + 1)) {
      expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    }
  }
});

test('parallel edges fan out, edges both ways part, and one alone is straight', () => {
  const edge = (key: string, source: string, target: string) => ({ key, source, target });
  const bends = bendsOf([
    edge('alone', 'a', 'b'),
    edge('1', 'a', 'c'),
    edge('2', 'a', 'c'),
    edge('3', 'a', 'c'),
    edge('there', 'b', 'c'),
    edge('back', 'c', 'b'),
  ]);
  expect([...bends.keys()].sort()).toEqual(['1', '3', 'back', 'there']);
  expect(bends.get('1')).toBe(-(bends.get('3') as number));
  expect(bends.get('there')).toBe(bends.get('back'));
});

describe('png', () => {
  test('is the svg in pixels, twice as fine', async () => {
    const png = Buffer.from(await exported('png', few, { rasterise }));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const svg = await exportedText('svg', few);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });

  test('is refused where there is no font with Chinese', () => {
    expect(() => findChineseFont(['/nowhere'])).toThrow(
      'png needs a font with Chinese in it; install one (Debian: apt-get install fonts-noto-cjk)',
    );
  });

  test('is refused without a way to draw', async () => {
    await expect(exported('png', few)).rejects.toThrow('options.rasterise is missing');
  });
});
