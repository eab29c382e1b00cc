import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphJsonSchema } from '../../../src/ontology/jsonSchema.ts';
import {
  attributesOf,
  EDGE_FAMILIES,
  EDGE_KINDS,
  EDGES,
  mayJoin,
  NAMESPACES,
  NODE_KINDS,
  NODES,
} from '../../../src/ontology/registry.ts';

const PAGE = { light: '#ffffff', dark: '#161a20' };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const all = [...Object.entries(NODES), ...Object.entries(EDGES)];

describe('the registry', () => {
  test('lists kinds in the order of the ontology', () => {
    expect(Object.keys(NODES)).toEqual([...NODE_KINDS]);
    expect(Object.keys(EDGES)).toEqual([...EDGE_KINDS]);
  });

  test.each(all)('%s is legible on the light and on the dark page', (_, { colour }) => {
    expect(contrast(colour.light, PAGE.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour.dark, PAGE.dark)).toBeGreaterThanOrEqual(4.5);
  });

  test('tells kinds apart by colour, by glyph and by label', () => {
    for (const specs of [Object.values(NODES), Object.values(EDGES)]) {
      for (const trait of [
        (spec: (typeof specs)[number]) => spec.colour.light,
        (spec: (typeof specs)[number]) => spec.glyph,
        (spec: (typeof specs)[number]) => spec.label.zh,
        (spec: (typeof specs)[number]) => spec.label.en,
      ]) {
        expect(new Set(specs.map(trait)).size).toBe(specs.length);
      }
    }
    for (const [, { glyph }] of all) expect([...glyph]).toHaveLength(1);
  });

  test.each(Object.entries(EDGES))('%s reads as a sentence both ways', (_, edge) => {
    for (const way of [edge.reads, edge.readsBack]) {
      expect(way.zh.split('…')).toHaveLength(2);
      expect(way.en.split('…')).toHaveLength(2);
    }
    expect(EDGE_FAMILIES).toHaveProperty(edge.family);
  });

  test('knows the prefix of every RDF term', () => {
    const terms = [
      ...Object.values(NODES).flatMap((node) => node.rdf),
      ...Object.values(EDGES).flatMap((edge) => edge.rdf.map(({ term }) => term)),
      ...[...NODE_KINDS, ...EDGE_KINDS].flatMap((kind) =>
        Object.values(attributesOf(kind)).flatMap((a) => a.rdf ?? []),
      ),
    ];
    for (const term of terms) expect(NAMESPACES).toHaveProperty(term.split(':')[0] as string);
  });

  test('says which kinds an edge may join', () => {
    expect(mayJoin('drives', 'regulation', 'measure')).toBe(true);
    expect(mayJoin('drives', 'institution', 'measure')).toBe(false);
    expect(mayJoin('partOf', 'region', 'region')).toBe(true);
    expect(mayJoin('partOf', 'institution', 'region')).toBe(false);
  });
});

test('the committed JSON Schema is the one that the registry gives (npm run schema)', () => {
  const committed = readFileSync(new URL('../../../graph-data/graph.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(graphJsonSchema());
});
