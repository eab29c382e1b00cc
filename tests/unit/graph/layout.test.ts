import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { layOutGraph } from '../../../src/graph/layout.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../../src/ontology/schema.ts';

const GROUPS = 40;
const MEMBERS = 60;

/** Groups of measures about a regulation each, all carried out by one body; their keys are mixed, as those of real graphs are. */
function grouped() {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.addNode('body', { kind: 'institution' } as NodeAttributes);
  for (let group = 0; group < GROUPS; group++) graph.addNode(`hub ${group}`, { kind: 'regulation' } as NodeAttributes);
  for (let i = 0; i < GROUPS * MEMBERS; i++) {
    graph.addNode(`measure ${i}`, { kind: 'measure' } as NodeAttributes);
    graph.addEdge(`hub ${i % GROUPS}`, `measure ${i}`, { kind: 'drives' } as EdgeAttributes);
    graph.addEdge(`measure ${i}`, 'body', { kind: 'carriedOutBy' } as EdgeAttributes);
  }
  return graph;
}

describe('layOutGraph', () => {
  it('puts what belongs together together, in a large graph too', () => {
    const graph = grouped();
    layOutGraph(graph);
    const distance = (one: string, other: string): number => {
      const [a, b] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const measures = Array.from({ length: GROUPS * MEMBERS }, (_, i) => i);
    const own = measures.map((i) => distance(`measure ${i}`, `hub ${i % GROUPS}`));
    const another = measures.map((i) => distance(`measure ${i}`, `hub ${(i * 7 + 1) % GROUPS}`));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(own)).toBeLessThan(mean(another) / 2);
  });

  it('gives the same places every time', () => {
    const places = () => {
      const graph = grouped();
      layOutGraph(graph);
      return graph.mapNodes((_key, { x, y }) => [x, y]);
    };
    expect(places()).toEqual(places());
  });
});
