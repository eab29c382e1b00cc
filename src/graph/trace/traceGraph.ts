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

/** Rows that are indexed between two yields. */
const SLICE = 1000;

/** What of a graph file is indexed; its rows are asked for one by one. */
interface Traced extends Pick<GraphFile, 'attributes'> {
  readonly nodes: Iterable<TraceNode>;
  readonly edges: Iterable<GraphFile['edges'][number]>;
}

/** Indexes a graph file, once for any number of traces; adds the edges that names alone tell. */
export function indexGraph(file: Traced): TraceGraph {
  const work = indexInSlices(file);
  for (let slice = work.next(); ; slice = work.next()) if (slice.done) return slice.value;
}

/** The same, for whoever has to do something else now and then: yields every few milliseconds. */
export function* indexInSlices({ attributes, nodes, edges }: Traced): Generator<undefined, TraceGraph> {
  const byNodeKey = new Map<string, TraceNode>();
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
  for (const node of nodes) {
    byNodeKey.set(node.key, node);
    if (byNodeKey.size % SLICE === 0) yield;
  }
  for (const { key, source, target, attributes: edge } of edges) {
    const { kind, evidence, confidence, origin } = edge;
    add({ key, kind, source, target, evidence, confidence, origin });
    if (byKey.size % SLICE === 0) yield;
  }
  const graph: TraceGraph = {
    nodes: byNodeKey,
    edges: byKey,
    documents: new Map(attributes.documents.map((document) => [document.id, document])),
    out: (key) => outOf.get(key) ?? NONE,
    in: (key) => into.get(key) ?? NONE,
  };
  for (const edge of sameMatterEdges(graph)) add(edge);
  return graph;
}
