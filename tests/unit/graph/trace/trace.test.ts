import { describe, expect, test } from 'vitest';
import { trace } from '../../../../src/graph/trace/trace.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { hopsOf, treeOf } from '../../../../src/graph/trace/tree.ts';
import { EDGE_KINDS, mayJoin, NODE_KINDS } from '../../../../src/ontology/registry.ts';
import { COUNTY, DECISION, edge, example, graphFile, MADE, MERGED, node, PARTY, PLAN, REFORM } from './example.ts';

const graph = indexGraph(example());
const keys = (start: string, direction: 'up' | 'down', options = {}) =>
  [...trace(graph, start, { ...options, direction }).reached.keys()].sort();
const way = (start: string, end: string, direction: 'up' | 'down') =>
  trace(graph, start, { direction })
    .reached.get(end)
    ?.path.map(({ flow, to }) => [flow[direction].zh, to]);

describe('downstream', () => {
  test('leads from a decision over what it drove to documents, measures, reforms and the bodies that acted', () => {
    expect(keys(DECISION, 'down')).toEqual([COUNTY, MADE, MERGED, PLAN, REFORM, 'report:甲县报告'].sort());
  });

  test('goes on from the document that a measure drew up, by a conclusion that says so', () => {
    expect(way(DECISION, MERGED, 'down')).toEqual([
      ['推动', MADE],
      ['制定', PLAN],
      ['同一事项的举措', MERGED],
    ]);
    expect(trace(graph, DECISION, { direction: 'down' }).reached.get(MERGED)?.cost.derived).toBe(1);
  });

  test('ends at a report that is only given under a rule, and at the body that acted', () => {
    expect(keys(DECISION, 'down')).not.toContain('measure:推行告知承诺制');
    expect(keys('report:甲县报告', 'down')).toEqual([COUNTY, 'measure:推行告知承诺制'].sort());
  });

  test('starts from an issuer with what it issued', () => {
    expect(keys(PARTY, 'down')).toContain(MERGED);
  });
});

describe('upstream', () => {
  test('leads from a measure to what drove it, its issuer and the reform that it carries out', () => {
    expect(keys(MADE, 'up')).toEqual([DECISION, PARTY, REFORM].sort());
    expect(way(MADE, PARTY, 'up')).toEqual([
      ['依据', DECISION],
      ['发布机关', PARTY],
    ]);
  });

  test('does not reach the siblings that share a reform, an issuer or an actor', () => {
    const file = example();
    file.edges.push(edge('advances', 'measure:推行告知承诺制', REFORM));
    const reached = trace(indexGraph(file), MADE, { direction: 'up' }).reached;
    expect(reached.has('measure:推行告知承诺制')).toBe(false);
    expect(trace(indexGraph(file), REFORM, { direction: 'up' }).reached.has('measure:推行告知承诺制')).toBe(true);
  });

  test('starts from a body with the measures that it did', () => {
    expect(keys(COUNTY, 'up')).toEqual([DECISION, MADE, MERGED, PARTY, PLAN, REFORM, 'measure:推行告知承诺制'].sort());
  });
});

test('what is reached one way that ends there is still gone on from by another', () => {
  // the reform is reached best from the measure, where it ends, and by the decision, whence it leads to another measure
  const file = example();
  file.edges.push(edge('advances', 'measure:推行告知承诺制', REFORM));
  for (const { attributes } of file.edges) if (attributes.kind === 'establishes') attributes.confidence = 0.1;
  const own = indexGraph(file);
  const found = trace(own, DECISION, { direction: 'down' });
  expect(found.reached.get(REFORM)?.path.map(({ flow }) => flow.kind)).toEqual(['drives', 'advances']);
  expect(found.reached.get(REFORM)?.opening.flow.kind).toBe('establishes');
  expect(found.reached.has('measure:推行告知承诺制')).toBe(true);
});

test('a document lays down tasks, not what it looks back on as done', () => {
  const own = indexGraph(
    graphFile(
      [
        node('regulation', '规划'),
        node('measure', '将建成系统', { status: 'planned' }),
        node('measure', '建成了系统', { status: 'done' }),
      ],
      [
        edge('states', 'regulation:规划', 'measure:将建成系统'),
        edge('states', 'regulation:规划', 'measure:建成了系统'),
      ],
    ),
  );
  expect([...trace(own, 'regulation:规划', { direction: 'down' }).reached.keys()]).toEqual(['measure:将建成系统']);
  expect(trace(own, 'measure:建成了系统', { direction: 'up' }).reached.size).toBe(0);
});

describe('filters', () => {
  test.each([
    ['depth', { depth: 1 }, [MADE, PLAN, REFORM, 'report:甲县报告']],
    ['confidence', { minConfidence: 0.95 }, [MADE]],
    ['kinds', { kinds: new Set(['drives', 'produces']) }, [MADE, PLAN]],
    [
      'levels',
      { levels: new Set(['province']), kinds: new Set(['drives', 'basedOn', 'produces']) },
      [MADE, 'report:甲县报告'],
    ],
    ['documents', { documents: new Set(['b.txt']) }, []],
  ])('by %s', (_, filter, expected) => {
    expect(keys(DECISION, 'down', filter)).toEqual([...expected].sort());
  });

  test('depth finds what a worse but shorter way reaches', () => {
    // best over the measure (two hops), but one hop by basedOn
    expect(keys(DECISION, 'down', { depth: 1 })).toContain(PLAN);
    expect(keys(DECISION, 'down', { depth: 2 })).toContain(MERGED);
  });
});

test('cycles end', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => node('regulation', name));
  const ring = indexGraph(
    graphFile(
      [a!, b!, c!],
      [edge('basedOn', a!.key, b!.key), edge('basedOn', b!.key, c!.key), edge('basedOn', c!.key, a!.key)],
    ),
  );
  expect([...trace(ring, a!.key, { direction: 'up' }).reached.keys()]).toEqual([b!.key, c!.key]);
});

test('an unknown start is refused', () => {
  expect(() => trace(graph, 'measure:none', { direction: 'up' })).toThrow('no node measure:none');
});

describe('the tree', () => {
  test('shows every hop once and every node that was reached', () => {
    for (const start of graph.nodes.keys())
      for (const direction of ['up', 'down'] as const) {
        const found = trace(graph, start, { direction });
        const hops = hopsOf(treeOf(graph, found));
        expect(new Set(hops).size).toBe(hops.length);
        expect(hops.length).toBe(found.hops.length);
        const best = hopsOf(treeOf(graph, found, true)).map(({ to }) => to);
        expect(best.sort()).toEqual([...found.reached.keys()].sort());
      }
  });

  test('does so for any graph', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const own = indexGraph(randomGraph(seed));
      for (const start of own.nodes.keys())
        for (const direction of ['up', 'down'] as const) {
          const found = trace(own, start, { direction });
          const shown = new Set(hopsOf(treeOf(own, found)).map(({ to }) => to));
          expect([...found.reached.keys()].filter((key) => !shown.has(key))).toEqual([]);
          const best = hopsOf(treeOf(own, found, true)).map(({ to }) => to);
          expect(best.sort()).toEqual([...found.reached.keys()].sort());
        }
    }
  });
});

/** Ten nodes joined at random as the ontology allows. */
function randomGraph(seed: number) {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const nodes = Array.from({ length: 10 }, (_, i) => node(NODE_KINDS[random(6)]!, `n${i}`));
  const edges = new Map<string, ReturnType<typeof edge>>();
  for (let i = 0; i < 200; i++) {
    const kind = EDGE_KINDS[random(EDGE_KINDS.length)]!;
    const [source, target] = [nodes[random(10)]!, nodes[random(10)]!];
    if (source === target || !mayJoin(kind, source.attributes.kind, target.attributes.kind)) continue;
    const made = edge(kind, source.key, target.key, { confidence: (1 + random(10)) / 10 });
    edges.set(made.key, made);
  }
  return graphFile(nodes, [...edges.values()]);
}
