import { describe, expect, test } from 'vitest';
import { pathsBetween } from '../../../../src/graph/trace/paths.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { COUNTY, DECISION, edge, example, graphFile, MADE, MERGED, node, PARTY, PLAN } from './example.ts';

const graph = indexGraph(example());

describe('paths between two things', () => {
  test('come with the best first: surest of those with fewest conclusions', () => {
    const { direction, paths, cut } = pathsBetween(graph, DECISION, MERGED);
    expect([direction, cut]).toEqual(['down', false]);
    expect(paths.map(({ hops }) => hops.map(({ flow }) => flow.kind))).toEqual([
      ['drives', 'produces', 'sameMatter'],
      ['basedOn', 'sameMatter'],
      ['establishes', 'advances', 'produces', 'sameMatter'],
    ]);
    const confidences = paths.map(({ cost }) => cost.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  test('run upward where the end is upstream', () => {
    const { direction, paths } = pathsBetween(graph, MADE, PARTY);
    expect(direction).toBe('up');
    expect(paths[0]?.hops.map(({ to }) => to)).toEqual([DECISION, PARTY]);
  });

  test('keep to depth, confidence and number', () => {
    expect(pathsBetween(graph, DECISION, MERGED, { depth: 2 }).paths).toHaveLength(1);
    expect(pathsBetween(graph, DECISION, MERGED, { minConfidence: 0.6 }).paths).toHaveLength(0);
    expect(pathsBetween(graph, DECISION, MERGED, { limit: 1 })).toMatchObject({ cut: true, paths: { length: 1 } });
  });

  test('of two measures without one tell what they have in common', () => {
    const { direction, paths, shared } = pathsBetween(graph, MADE, 'measure:推行告知承诺制');
    expect([direction, paths]).toEqual([undefined, []]);
    expect(shared).toEqual({ up: [], down: [COUNTY] });
  });

  test('of a thing with itself are none', () => {
    expect(pathsBetween(graph, PLAN, PLAN).paths).toEqual([]);
  });

  test('are cut, not enumerated, where there are too many', () => {
    const layers = Array.from({ length: 12 }, (_, i) => [0, 1, 2].map((j) => node('regulation', `${i}-${j}`)));
    const edges = layers
      .slice(1)
      .flatMap((layer, i) =>
        layer.flatMap((lower) => layers[i]!.map((upper) => edge('basedOn', lower.key, upper.key))),
      );
    const dense = indexGraph(graphFile(layers.flat(), edges));
    const { paths, cut } = pathsBetween(dense, 'regulation:0-0', 'regulation:11-0', { limit: 5 });
    expect(cut).toBe(true);
    expect(paths.map(({ hops }) => hops.length)).toEqual([11, 11, 11, 11, 11]);
  });
});
