import type { GraphFile } from '../../ontology/schema.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';

/** What a graph file says beside its nodes and edges: its documents with their digests, its version. */
export type FileHead = Pick<GraphFile, 'attributes' | 'options'>;

type NodeRow = GraphFile['nodes'][number];
type EdgeRow = GraphFile['edges'][number];

export function toNode({ key, attributes: all }: NodeRow): NodeRecord {
  const { kind, label, aliases, mentions, span, x, y, curation = [], ...attributes } = all;
  return { key, kind, label, aliases, mentions, span, x, y, curation, attributes };
}

export function toEdge({ key, source, target, attributes: all }: EdgeRow): EdgeRecord {
  const { kind, evidence, confidence, origin, curation = [], ...attributes } = all;
  return { key, source, target, kind, evidence, confidence, origin, curation, attributes };
}

/** A record without what it does not have. */
function told<R extends Pick<NodeRecord, 'attributes' | 'curation'>>({ attributes, curation, ...own }: R) {
  return { ...own, ...(curation.length > 0 ? { curation } : {}), ...attributes };
}

/** The row of a graph file that a record was made of. */
function nodeRow({ key, span, ...own }: NodeRecord): NodeRow {
  return { key, attributes: { ...told(own), ...(span ? { span } : {}) } as unknown as NodeRow['attributes'] };
}

function edgeRow({ key, source, target, ...own }: EdgeRecord): EdgeRow {
  return { key, source, target, attributes: told(own) as unknown as EdgeRow['attributes'] };
}

const heads = new WeakMap<Model, FileHead>();

/** Remember what the file of a model says beside its nodes and edges; gives the model. */
export function keepHead(model: Model, { attributes, options }: FileHead): Model {
  heads.set(model, { attributes, options });
  return model;
}

/**
 * What the file of a model says beside its nodes and edges.
 * @throws {Error} for a model that was read from no file.
 */
export function headOf(model: Model): FileHead {
  const head = heads.get(model);
  if (!head) throw new Error('this graph was read from no file');
  return head;
}

function* mapped<R, T>(records: Iterable<R>, row: (record: R) => T): Generator<T> {
  for (const record of records) yield row(record);
}

/**
 * The file that a model was read from, its rows made anew of the records one by one as they are asked for, and once: to keep them would take
 * twice the memory.
 * @throws {Error} for a model that was read from no file.
 */
export function rowsOf(
  model: Model,
): FileHead & { readonly nodes: Iterable<NodeRow>; readonly edges: Iterable<EdgeRow> } {
  const { nodes, edges } = model;
  return { ...headOf(model), nodes: mapped(nodes.values(), nodeRow), edges: mapped(edges.values(), edgeRow) };
}

/**
 * The file of these nodes and edges of a model alone.
 * @throws {Error} for a model that was read from no file.
 */
export function partOf(model: Model, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): GraphFile {
  const rows = <R extends { readonly key: string }, T>(
    records: ReadonlyMap<string, R>,
    keys: ReadonlySet<string>,
    row: (record: R) => T,
  ): T[] => {
    const found: T[] = [];
    for (const record of records.values()) if (keys.has(record.key)) found.push(row(record));
    return found;
  };
  return { ...headOf(model), nodes: rows(model.nodes, nodes, nodeRow), edges: rows(model.edges, edges, edgeRow) };
}
