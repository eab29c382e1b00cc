import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../../ontology/registry.ts';
import { MANY, QUIET_EDGE_KINDS, QUIET_NODE_KINDS } from '../../picture/dimensions.ts';
import type { ExportEdge, ExportGraph, ExportNode } from '../format.ts';

/** What of a graph is drawn. */
export interface Content {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
  /** Edges at each node that is drawn, quiet ones left out. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly nodeKinds: ReadonlyMap<NodeKind, number>;
  readonly edgeKinds: ReadonlyMap<EdgeKind, number>;
  /** Kinds that are in the graph and left out of the picture, which has to say so. */
  readonly left: { readonly nodes: ReadonlyMap<NodeKind, number>; readonly edges: ReadonlyMap<EdgeKind, number> };
}

function tally<K extends string>(kinds: readonly K[], items: Iterable<{ readonly attributes: { readonly kind: K } }>) {
  const counts = new Map<K, number>();
  for (const { attributes } of items) counts.set(attributes.kind, (counts.get(attributes.kind) ?? 0) + 1);
  return new Map(kinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) as number] as const] : [])));
}

const without = <K>(all: ReadonlyMap<K, number>, drawn: ReadonlyMap<K, number>): Map<K, number> =>
  new Map(
    [...all].flatMap(([kind, count]) =>
      count > (drawn.get(kind) ?? 0) ? [[kind, count - (drawn.get(kind) ?? 0)]] : [],
    ),
  );

/**
 * What the page's first view would draw: without the edges that nearly every node has, and in a large graph without
 * what then hangs on nothing. A selection that holds nothing else is drawn as it is.
 */
export function contentOf(graph: ExportGraph): Content {
  const all = [...graph.nodes];
  const allEdges = [...graph.edges];
  const hidden = new Set<EdgeKind>(QUIET_EDGE_KINDS);
  if (all.length > MANY) hidden.add('carriedOutBy');
  let edges = allEdges.filter(({ source, target, attributes }) => source !== target && !hidden.has(attributes.kind));
  let nodes = all.filter(({ attributes }) => !QUIET_NODE_KINDS.includes(attributes.kind));
  if (edges.length === 0) {
    edges = allEdges.filter(({ source, target }) => source !== target);
    nodes = all;
  }
  const keys = new Set(nodes.map(({ key }) => key));
  edges = edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  if (all.length > MANY && edges.length > 0) nodes = nodes.filter(({ key }) => degrees.has(key));
  const nodeKinds = tally(NODE_KINDS, nodes);
  const edgeKinds = tally(EDGE_KINDS, edges);
  return {
    nodes,
    edges,
    degrees,
    nodeKinds,
    edgeKinds,
    left: {
      nodes: without(tally(NODE_KINDS, all), nodeKinds),
      edges: without(tally(EDGE_KINDS, allEdges), edgeKinds),
    },
  };
}
