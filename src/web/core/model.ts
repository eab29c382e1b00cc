import type { Curated } from '../../ontology/curation.ts';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../ontology/kinds.ts';

/** A stretch of one document's text; `[start, end)` in UTF-16 code units. */
export interface DocumentSpan {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly rule?: string;
}

/** A document of the graph file; without `text` it can be named but not read. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly source: string | undefined;
  readonly text: string | undefined;
}

export interface NodeRecord {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly DocumentSpan[];
  /** The deed or shortcoming itself, on measures and problems. */
  readonly span: DocumentSpan | undefined;
  readonly x: number;
  readonly y: number;
  /** What people said of it. */
  readonly curation: readonly Curated[];
  /** Everything else that the file says about the node, as it says it. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface EdgeRecord {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly DocumentSpan[];
  readonly confidence: number | undefined;
  readonly origin: 'stated' | 'derived';
  readonly curation: readonly Curated[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The graph as the page reads it: records by key, edges by node, totals by kind. It never changes after loading. */
export interface Model {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly edges: ReadonlyMap<string, EdgeRecord>;
  /** Edges at a node, either way round; a loop is there once. */
  readonly incident: ReadonlyMap<string, readonly EdgeRecord[]>;
  readonly nodeTotals: ReadonlyMap<NodeKind, number>;
  readonly edgeTotals: ReadonlyMap<EdgeKind, number>;
}

/** A model that grows record by record; whoever has many to put in can let the page draw in between. */
export interface ModelBuilder {
  addNode(node: NodeRecord): void;
  /** Its nodes must have been added. */
  addEdge(edge: EdgeRecord): void;
  readonly model: Model;
}

function countOne<K>(totals: Map<K, number>, kind: K): void {
  totals.set(kind, (totals.get(kind) ?? 0) + 1);
}

export function createModelBuilder(documents: readonly DocumentRecord[]): ModelBuilder {
  const nodes = new Map<string, NodeRecord>();
  const edges = new Map<string, EdgeRecord>();
  const incident = new Map<string, EdgeRecord[]>();
  const nodeTotals = new Map<NodeKind, number>(NODE_KINDS.map((kind) => [kind, 0]));
  const edgeTotals = new Map<EdgeKind, number>(EDGE_KINDS.map((kind) => [kind, 0]));
  return {
    addNode(node) {
      nodes.set(node.key, node);
      incident.set(node.key, []);
      countOne(nodeTotals, node.kind);
    },
    addEdge(edge) {
      edges.set(edge.key, edge);
      incident.get(edge.source)?.push(edge);
      if (edge.target !== edge.source) incident.get(edge.target)?.push(edge);
      countOne(edgeTotals, edge.kind);
    },
    model: {
      documents: new Map(documents.map((document) => [document.id, document])),
      nodes,
      edges,
      incident,
      nodeTotals,
      edgeTotals,
    },
  };
}

/** Index records into a `Model`. Edges must join nodes that are given. */
export function createModel(
  documents: readonly DocumentRecord[],
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
): Model {
  const builder = createModelBuilder(documents);
  for (const node of nodes) builder.addNode(node);
  for (const edge of edges) builder.addEdge(edge);
  return builder.model;
}

/** How many edges meet at a node. */
export function degree(model: Model, key: string): number {
  return model.incident.get(key)?.length ?? 0;
}

/** The node at the other end of an edge. */
export function otherEnd(edge: EdgeRecord, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}
