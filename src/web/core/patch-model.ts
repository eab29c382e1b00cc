import type { GraphFile } from '../../ontology/schema.ts';
import { keepHead, toEdge, toNode } from './file-of.ts';
import type { EdgeRecord, Model } from './model.ts';

interface Row {
  readonly key: string;
}

/** What became of a list of rows: keys that are gone, and rows that are new or other than they were, in their order. */
function changes<R extends Row>(before: readonly R[], after: readonly R[]): { gone: Set<string>; changed: R[] } {
  const was = new Map(before.map((row) => [row.key, row]));
  const changed = after.filter((row) => was.get(row.key) !== row);
  for (const { key } of after) was.delete(key);
  return { gone: new Set(was.keys()), changed };
}

/** The records with some gone and some put in, and how many there are of each kind. */
function replaced<K, V extends Row & { readonly kind: K }>(
  records: ReadonlyMap<string, V>,
  totals: ReadonlyMap<K, number>,
  gone: ReadonlySet<string>,
  put: readonly V[],
): { records: Map<string, V>; totals: Map<K, number> } {
  const next = new Map(records);
  const counts = new Map(totals);
  const count = (record: V | undefined, by: number) => {
    if (record) counts.set(record.kind, (counts.get(record.kind) ?? 0) + by);
  };
  for (const key of gone) {
    count(next.get(key), -1);
    next.delete(key);
  }
  for (const record of put) {
    count(next.get(record.key), -1);
    count(record, 1);
    next.set(record.key, record);
  }
  return { records: next, totals: counts };
}

/**
 * The model of a graph in which one part, `before`, has become another, `after`: what is the same object in both, and
 * whatever is not in the part, keeps its record. No node may be new, and no edge that stays may have other ends.
 */
export function patchModel(base: Model, before: GraphFile, after: GraphFile): Model {
  const nodeRows = changes(before.nodes, after.nodes);
  const edgeRows = changes(before.edges, after.edges);
  const nodes = replaced(base.nodes, base.nodeTotals, nodeRows.gone, nodeRows.changed.map(toNode));
  const put = edgeRows.changed.map(toEdge);
  const edges = replaced(base.edges, base.edgeTotals, edgeRows.gone, put);

  const incident = new Map(base.incident);
  for (const key of nodeRows.gone) incident.delete(key);
  /** Edges that are new, by the nodes at which the list of edges has become another. */
  const added = new Map<string, EdgeRecord[]>();
  const listAt = (node: string) => {
    const list = added.get(node) ?? [];
    added.set(node, list);
    return list;
  };
  for (const key of edgeRows.gone) {
    const edge = base.edges.get(key);
    if (edge) for (const node of [edge.source, edge.target]) listAt(node);
  }
  for (const edge of put) {
    for (const node of new Set([edge.source, edge.target])) {
      const list = listAt(node);
      if (!base.edges.has(edge.key)) list.push(edge);
    }
  }
  for (const [node, list] of added) {
    if (!nodes.records.has(node)) continue;
    const kept = (base.incident.get(node) ?? []).flatMap(({ key }) => edges.records.get(key) ?? []);
    incident.set(node, [...kept, ...list]);
  }
  const model: Model = {
    documents: base.documents,
    nodes: nodes.records,
    edges: edges.records,
    incident,
    nodeTotals: nodes.totals,
    edgeTotals: edges.totals,
  };
  return keepHead(model, after);
}
