import { EDGES, NODES } from '../../ontology/registry.ts';
import type { GraphFile } from '../../ontology/schema.ts';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const isKindOf = (kinds: object, kind: unknown): boolean => typeof kind === 'string' && Object.hasOwn(kinds, kind);
const listsIn = (thing: Thing, names: readonly string[]): boolean => names.every((name) => areThings(thing[name]));
const areThings = (list: unknown): boolean => Array.isArray(list) && list.every(isThing);

function isNode(row: unknown, keys: Set<string>): boolean {
  if (!isThing(row) || typeof row.key !== 'string' || keys.has(row.key) || !isThing(row.attributes)) return false;
  keys.add(row.key);
  const { kind, label, x, y } = row.attributes;
  if (!isKindOf(NODES, kind) || typeof label !== 'string' || !Number.isFinite(x) || !Number.isFinite(y)) return false;
  return listsIn(row.attributes, ['mentions']);
}

function isEdge(row: unknown, nodes: ReadonlySet<string>, keys: Set<string>): boolean {
  if (!isThing(row) || typeof row.key !== 'string' || keys.has(row.key) || !isThing(row.attributes)) return false;
  keys.add(row.key);
  if (!nodes.has(row.source as string) || !nodes.has(row.target as string)) return false;
  return isKindOf(EDGES, row.attributes.kind) && listsIn(row.attributes, ['evidence']);
}

/**
 * Whether a parsed file has all that a picture is made of, so that it can be drawn while it is still being checked:
 * `readGraphFile` lets nothing through that this refuses, and asks for much more.
 */
export function isDrawable(json: unknown): json is GraphFile {
  if (!isThing(json) || !isThing(json.attributes) || !listsIn(json.attributes, ['documents'])) return false;
  const { nodes, edges } = json;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return false;
  const nodeKeys = new Set<string>();
  const edgeKeys = new Set<string>();
  return nodes.every((row) => isNode(row, nodeKeys)) && edges.every((row) => isEdge(row, nodeKeys, edgeKeys));
}
