import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';
import type { ViewState } from './state.ts';

type Filters = Pick<ViewState, 'hiddenNodeKinds' | 'hiddenEdgeKinds'>;

/** Does the legend let this node through? */
export function nodePasses(filters: Filters, node: NodeRecord): boolean {
  return !filters.hiddenNodeKinds.has(node.kind);
}

/** Does the legend let this edge and both of its ends through? */
export function edgePasses(filters: Filters, model: Model, edge: EdgeRecord): boolean {
  if (filters.hiddenEdgeKinds.has(edge.kind)) return false;
  const source = model.nodes.get(edge.source);
  const target = model.nodes.get(edge.target);
  return source !== undefined && target !== undefined && nodePasses(filters, source) && nodePasses(filters, target);
}

export interface ShownCounts {
  readonly nodes: ReadonlyMap<NodeKind, number>;
  readonly edges: ReadonlyMap<EdgeKind, number>;
}

/** How many of each kind pass the filters. */
export function shownCounts(model: Model, filters: Filters): ShownCounts {
  const nodes = new Map<NodeKind, number>();
  const edges = new Map<EdgeKind, number>();
  for (const node of model.nodes.values()) {
    if (nodePasses(filters, node)) nodes.set(node.kind, (nodes.get(node.kind) ?? 0) + 1);
  }
  for (const edge of model.edges.values()) {
    if (edgePasses(filters, model, edge)) edges.set(edge.kind, (edges.get(edge.kind) ?? 0) + 1);
  }
  return { nodes, edges };
}
