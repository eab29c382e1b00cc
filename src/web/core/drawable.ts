import { EDGES, NODES } from '../../ontology/registry.ts';
import type { GraphFile } from '../../ontology/schema.ts';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const NODE_KINDS: ReadonlySet<unknown> = new Set(Object.keys(NODES));
const EDGE_KINDS: ReadonlySet<unknown> = new Set(Object.keys(EDGES));

function areThings(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (const one of list) if (!isThing(one)) return false;
  return true;
}

function isNode(row: unknown, keys: Set<string>): boolean {
  if (!isThing(row) || typeof row.key !== 'string' || keys.has(row.key) || !isThing(row.attributes)) return false;
  keys.add(row.key);
  const { kind, label, x, y, mentions } = row.attributes;
  if (!NODE_KINDS.has(kind) || typeof label !== 'string' || !Number.isFinite(x) || !Number.isFinite(y)) return false;
  return areThings(mentions);
}

function isEdge(row: unknown, nodes: ReadonlySet<string>, keys: Set<string>): boolean {
  if (!isThing(row) || typeof row.key !== 'string' || keys.has(row.key) || !isThing(row.attributes)) return false;
  keys.add(row.key);
  if (!nodes.has(row.source as string) || !nodes.has(row.target as string)) return false;
  return EDGE_KINDS.has(row.attributes.kind) && areThings(row.attributes.evidence);
}

/**
 * Whether a parsed file has all that a picture is made of, so that it can be drawn while it is still being checked:
 * `readGraphFile` lets nothing through that this refuses, and asks for much more.
 */
export function isDrawable(json: unknown): json is GraphFile {
  if (!isThing(json) || !isThing(json.attributes) || !areThings(json.attributes.documents)) return false;
  const { nodes, edges } = json;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return false;
  const nodeKeys = new Set<string>();
  const edgeKeys = new Set<string>();
  return nodes.every((row) => isNode(row, nodeKeys)) && edges.every((row) => isEdge(row, nodeKeys, edgeKeys));
}
