import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { communitiesOf } from '../../graph/communities.ts';
import { layOutGraph } from '../../graph/layout.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../ontology/schema.ts';
import type { AnalysisInput, AnalysisOutput, Task } from './task.ts';

type Simple = DirectedGraph<object, { weight: number }> | UndirectedGraph<object, { weight: number }>;

/** The same graph with one edge between two nodes, as heavy as there are edges. */
function merged<G extends Simple>(graph: G, { nodes, edges }: AnalysisInput): G {
  for (const i of nodes.keys()) graph.addNode(i);
  for (const { source, target } of edges) {
    graph.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + 1 }));
  }
  return graph;
}

function inOrder(input: AnalysisInput, values: Readonly<Record<string, number>>): AnalysisOutput {
  return Float64Array.from(input.nodes, (_, i) => values[i] ?? 0);
}

function communities(input: AnalysisInput): AnalysisOutput {
  const groups = communitiesOf(merged(new UndirectedGraph<object, { weight: number }>(), input));
  return Float64Array.from(input.nodes, (_, i) => groups.get(String(i)) ?? -1);
}

/** ForceAtlas2 with noverlap, as at build time, over what is shown. */
function layout(input: AnalysisInput): AnalysisOutput {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const { nodes } = input;
  const key = (i: number) => nodes[i]?.key ?? '';
  // A layout reads kinds and writes places, nothing else.
  for (const node of nodes) graph.addNode(node.key, { kind: node.kind } as NodeAttributes);
  for (const { source, target, kind } of input.edges) {
    graph.addEdge(key(source), key(target), { kind } as EdgeAttributes);
  }
  layOutGraph(graph);
  return Float64Array.from(
    nodes.flatMap((node) => [graph.getNodeAttribute(node.key, 'x'), graph.getNodeAttribute(node.key, 'y')]),
  );
}

const TASKS: Readonly<Record<Task, (input: AnalysisInput) => AnalysisOutput>> = {
  layout,
  communities,
  pagerank: (input) =>
    inOrder(
      input,
      pagerank(merged(new DirectedGraph<object, { weight: number }>(), input), {
        getEdgeWeight: 'weight',
        maxIterations: 200,
        tolerance: 1e-5,
      }),
    ),
  betweenness: (input) =>
    inOrder(
      input,
      betweenness(merged(new UndirectedGraph<object, { weight: number }>(), input), { getEdgeWeight: null }),
    ),
};

/** Work a task out. The same input gives the same output. */
export function compute(input: AnalysisInput): AnalysisOutput {
  return input.nodes.length === 0 ? new Float64Array() : TASKS[input.task](input);
}
