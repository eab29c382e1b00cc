import type { GraphEvidence, GraphFile } from '../../ontology/schema.ts';
import type { FlowKind } from './flows.ts';
import { sameMatterEdges } from './matter.ts';

export type TraceNode = GraphFile['nodes'][number];

/** An edge as it is traced: one of the graph, or one concluded from names (`origin: 'derived'`). */
export interface TraceEdge {
  readonly key: string;
  readonly kind: FlowKind;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly GraphEvidence[];
  readonly confidence: number;
  readonly origin: 'stated' | 'derived';
}

/** A graph file, its edges found by their ends. */
export interface TraceGraph {
  readonly nodes: ReadonlyMap<string, TraceNode>;
  readonly edges: ReadonlyMap<string, TraceEdge>;
  readonly documents: ReadonlyMap<string, GraphFile['attributes']['documents'][number]>;
  out(key: string): readonly TraceEdge[];
  in(key: string): readonly TraceEdge[];
}

const NONE: readonly TraceEdge[] = [];

/** Indexes a graph file, once for any number of traces; adds the edges that names alone tell. */
export function indexGraph({
  attributes,
  nodes,
  edges,
}: Pick<GraphFile, 'attributes' | 'nodes' | 'edges'>): TraceGraph {
  const byKey = new Map<string, TraceEdge>();
  const outOf = new Map<string, TraceEdge[]>();
  const into = new Map<string, TraceEdge[]>();
  const push = (map: Map<string, TraceEdge[]>, key: string, edge: TraceEdge): void => {
    const list = map.get(key);
    if (list) list.push(edge);
    else map.set(key, [edge]);
  };
  const add = (edge: TraceEdge): void => {
    byKey.set(edge.key, edge);
    push(outOf, edge.source, edge);
    push(into, edge.target, edge);
  };
  for (const { key, source, target, attributes: edge } of edges) {
    const { kind, evidence, confidence, origin } = edge;
    add({ key, kind, source, target, evidence, confidence, origin });
  }
  const graph: TraceGraph = {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    edges: byKey,
    documents: new Map(attributes.documents.map((document) => [document.id, document])),
    out: (key) => outOf.get(key) ?? NONE,
    in: (key) => into.get(key) ?? NONE,
  };
  for (const edge of sameMatterEdges(graph)) add(edge);
  return graph;
}
