import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Facet } from './facets.ts';
import { edgeValues, nodeValues } from './facets.ts';
import type { Around, Filters } from './filters.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';
import { otherEnd } from './model.ts';

/** What passes the filters, and how many of each kind. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly nodeCounts: ReadonlyMap<NodeKind, number>;
  readonly edgeCounts: ReadonlyMap<EdgeKind, number>;
}

function counted<K>(keys: Iterable<string>, records: ReadonlyMap<string, { readonly kind: K }>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) {
    const record = records.get(key);
    if (record) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
  }
  return counts;
}

type Chosen = readonly (readonly [Facet, ReadonlySet<string>])[];

function has(values: readonly string[] | undefined, chosen: ReadonlySet<string>): boolean {
  return values === undefined || values.some((value) => chosen.has(value));
}

/** Nodes within so many steps of another, over these edges. */
function within(model: Model, { key, depth }: Around, edges: ReadonlySet<string>): Set<string> {
  const reached = new Set([key]);
  let rim = [key];
  for (let step = 0; step < depth && rim.length > 0; step++) {
    const next: string[] = [];
    for (const from of rim) {
      for (const edge of model.incident.get(from) ?? []) {
        const to = otherEnd(edge, from);
        if (!edges.has(edge.key) || reached.has(to)) continue;
        reached.add(to);
        next.push(to);
      }
    }
    rim = next;
  }
  return reached;
}

/** Drop the edges that `keep` refuses, and the nodes that it refuses with all their edges. */
function narrow(model: Model, nodes: Set<string>, edges: Set<string>, keep: (key: string) => boolean): void {
  for (const key of nodes) if (!keep(key)) nodes.delete(key);
  for (const key of edges) {
    const { source, target } = model.edges.get(key) as EdgeRecord;
    if (!keep(source) || !keep(target)) edges.delete(key);
  }
}

/** How many of these edges meet at each node. */
function degrees(model: Model, edges: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of edges) {
    const { source, target } = model.edges.get(key) as EdgeRecord;
    for (const end of source === target ? [source] : [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

const known = new WeakMap<Model, WeakMap<Filters, Visible>>();

/** What passes the filters; worked out once for one `Filters` object, for every view of the page asks. */
export function visible(model: Model, filters: Filters): Visible {
  const answers = known.get(model) ?? new WeakMap<Filters, Visible>();
  known.set(model, answers);
  const answer = answers.get(filters) ?? pass(model, filters);
  answers.set(filters, answer);
  return answer;
}

/**
 * An edge passes with its kind, its own facets and both of its ends; a node passes with its kind and its facets and,
 * unless loose ones are wanted, with an edge that passes. Where facets are chosen, a node that none of them asks about
 * is there only for its edges. Degree and distance are counted over what passed so far.
 */
function pass(model: Model, filters: Filters): Visible {
  const { hiddenNodeKinds, hiddenEdgeKinds, hiddenNodes, expanded } = filters;
  const chosen = Object.entries(filters.facets) as unknown as Chosen;
  const passing = new Set<string>();
  const matched = new Set<string>();
  for (const node of model.nodes.values()) {
    if (hiddenNodeKinds.has(node.kind) || hiddenNodes.has(node.key)) continue;
    if (chosen.length === 0) {
      passing.add(node.key);
      continue;
    }
    if (!chosen.every(([facet, values]) => has(nodeValues(model, node, facet), values))) continue;
    passing.add(node.key);
    if (chosen.every(([facet]) => nodeValues(model, node, facet) === undefined)) continue;
    matched.add(node.key);
  }
  const nodes = new Set(filters.loose ? (chosen.length > 0 ? matched : passing) : []);
  const edges = new Set<string>();
  for (const edge of model.edges.values()) {
    const { key, kind, source, target, confidence } = edge;
    if (hiddenEdgeKinds.has(kind) || !passing.has(source) || !passing.has(target)) continue;
    if ((confidence ?? 1) < filters.confidence) continue;
    if (!chosen.every(([facet, values]) => has(edgeValues(edge, facet), values))) continue;
    edges.add(key);
    nodes.add(source).add(target);
  }
  if (filters.degree > 0) {
    const counts = degrees(model, edges);
    narrow(model, nodes, edges, (key) => (counts.get(key) ?? 0) >= filters.degree);
  }
  if (filters.around) {
    const near = within(model, filters.around, edges);
    narrow(model, nodes, edges, (key) => near.has(key));
    if (model.nodes.has(filters.around.key)) nodes.add(filters.around.key);
  }
  for (const key of expanded) {
    if (!model.nodes.has(key)) continue;
    nodes.add(key);
    for (const edge of model.incident.get(key) ?? []) {
      const other = otherEnd(edge, key);
      if (hiddenNodes.has(other)) continue;
      edges.add(edge.key);
      nodes.add(other);
    }
  }
  return {
    nodes,
    edges,
    nodeCounts: counted(nodes, model.nodes),
    edgeCounts: counted(edges, model.edges),
  };
}

/** A value of a facet and how many nodes (or edges, for `origin`) would be seen if it alone were chosen. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of a facet with their counts under all other filters, the most frequent first. */
export function facetCounts(model: Model, filters: Filters, facet: Facet): FacetCount[] {
  const { [facet]: own, ...others } = filters.facets;
  const { nodes, edges } = visible(model, { ...filters, facets: others });
  const counts = new Map<string, number>();
  const tell = (values: readonly string[] | undefined, by: number) => {
    for (const value of values ?? []) counts.set(value, (counts.get(value) ?? 0) + by);
  };
  if (facet === 'origin') {
    for (const edge of model.edges.values()) tell(edgeValues(edge, facet), edges.has(edge.key) ? 1 : 0);
  } else {
    for (const node of model.nodes.values())
      tell(nodeValues(model, node as NodeRecord, facet), nodes.has(node.key) ? 1 : 0);
  }
  const found = [...counts].map(([value, count]) => ({ value, count, chosen: own?.has(value) ?? false }));
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
