import type { Correction } from '../ontology/curation.ts';
import { edgeKeyOf } from '../ontology/edgeKey.ts';
import { EDGE_KINDS, type EdgeKind, type NodeKind } from '../ontology/kinds.ts';
import { attributesOf, mayJoin } from '../ontology/registry.ts';
import type { EdgeAttributes, GraphFile } from '../ontology/schema.ts';
import { graphFileSchema } from '../ontology/schema.ts';
import type { Refusal } from './refusal.ts';

type Node = GraphFile['nodes'][number];
type Edge = GraphFile['edges'][number];

/** The key that a node has by now; undefined when it is gone. */
type KeyOf = (key: string) => string | undefined;

const { nodes: NODES, edges: EDGES } = graphFileSchema.shape;

/** The node as the correction has it, or why it cannot be so. */
export function correctedNode(node: Node, correction: Correction, keyOf: KeyOf): Node | Refusal {
  const field = (['kind', 'source', 'target'] as const).find((name) => correction[name] !== undefined);
  if (field) return { why: 'field', about: field };
  const { label = node.attributes.label } = correction;
  const names = new Set([...node.attributes.aliases, node.attributes.label]);
  names.delete(label);
  const set = settled(node.attributes.kind, correction, keyOf);
  if ('why' in set) return set;
  const corrected = { ...node, attributes: withSet({ ...node.attributes, label, aliases: [...names] }, set.set) };
  return problemOf(NODES.element.safeParse(corrected)) ?? corrected;
}

/** The edge as the correction has it, or why it cannot be so; whether it may join its ends is asked of `misjoined`. */
export function correctedEdge(edge: Edge, correction: Correction, keyOf: KeyOf): Edge | Refusal {
  if (correction.label !== undefined) return { why: 'field', about: 'label' };
  const ends = [correction.source ?? edge.source, correction.target ?? edge.target] as const;
  const missing = ends.find((end) => keyOf(end) === undefined);
  if (missing !== undefined) return { why: 'gone', about: missing };
  const [source = '', target = ''] = ends.map(keyOf);
  const kind = (correction.kind ?? edge.attributes.kind) as EdgeKind;
  if (!EDGE_KINDS.includes(kind)) return { why: 'value', about: `kind ${kind}` };
  const set = settled(kind, correction, keyOf);
  if ('why' in set) return set;
  const known: EdgeAttributes = { ...edge.attributes, kind };
  // What only the old kind tells goes with it.
  for (const name of Object.keys(attributesOf(edge.attributes.kind)))
    if (!(name in attributesOf(kind))) delete known[name];
  const attributes: EdgeAttributes = withSet(known, set.set);
  const corrected: Edge = { key: edgeKeyOf(kind, source, target), source, target, attributes };
  return problemOf(EDGES.element.safeParse(corrected)) ?? corrected;
}

/** Why an edge may not be where it is, if so. */
export function misjoined(
  { source, target, attributes: { kind } }: Edge,
  kindOf: (key: string) => NodeKind | undefined,
): Refusal | undefined {
  if (source === target) return { why: 'itself', about: source };
  const [from, to] = [kindOf(source), kindOf(target)];
  return from && to && !mayJoin(kind, from, to) ? { why: 'ends', about: `${from} ${kind} ${to}` } : undefined;
}

/** The attributes that a correction sets, keys of nodes as they are by now. Only what the kind declares can be set. */
function settled(
  kind: NodeKind | EdgeKind,
  { attributes = {} }: Correction,
  keyOf: KeyOf,
): { readonly set: Readonly<Record<string, unknown>> } | Refusal {
  const specs = attributesOf(kind);
  const set: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec || spec.type === 'document') return { why: 'attribute', about: name };
    set[name] = spec.type === 'key' && typeof value === 'string' ? keyOf(value) : value;
    if (set[name] === undefined) return { why: 'gone', about: String(value) };
  }
  return { set };
}

function withSet<A extends Record<string, unknown>>(known: A, set: Readonly<Record<string, unknown>>): A {
  const all = Object.entries({ ...known, ...set }).filter(([name, value]) => !(name in set) || value !== null);
  return Object.fromEntries(all) as A;
}

interface Checked {
  readonly error?: { readonly issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined;
}

function problemOf({ error }: Checked): Refusal | undefined {
  const [issue] = error?.issues ?? [];
  return issue && { why: 'value', about: `${issue.path.slice(1).join('.')}: ${issue.message}` };
}
