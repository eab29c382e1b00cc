import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { EdgeRecord, Model } from './model.ts';
import type { ViewState } from './state.ts';

/** The part of the state that decides what the picture may draw. */
export type Filters = Pick<ViewState, 'hiddenNodeKinds' | 'hiddenEdgeKinds' | 'loose'>;

/** What passes the filters, and how many of each kind. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly nodeCounts: ReadonlyMap<NodeKind, number>;
  readonly edgeCounts: ReadonlyMap<EdgeKind, number>;
}

function count<K>(counts: Map<K, number>, kind: K): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/**
 * An edge passes with its kind and both of its ends; a node passes with its kind and, unless loose ones are wanted,
 * with an edge that passes.
 */
export function visible(model: Model, { hiddenNodeKinds, hiddenEdgeKinds, loose }: Filters): Visible {
  const passes = (key: string) => {
    const node = model.nodes.get(key);
    return node !== undefined && !hiddenNodeKinds.has(node.kind);
  };
  const edgePasses = ({ kind, source, target }: EdgeRecord) =>
    !hiddenEdgeKinds.has(kind) && passes(source) && passes(target);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const nodeCounts = new Map<NodeKind, number>();
  const edgeCounts = new Map<EdgeKind, number>();
  for (const edge of model.edges.values()) {
    if (!edgePasses(edge)) continue;
    edges.add(edge.key);
    count(edgeCounts, edge.kind);
    nodes.add(edge.source).add(edge.target);
  }
  for (const { key, kind } of model.nodes.values()) {
    if (loose && passes(key)) nodes.add(key);
    if (nodes.has(key)) count(nodeCounts, kind);
  }
  return { nodes, edges, nodeCounts, edgeCounts };
}
