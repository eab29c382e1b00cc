import type { AttributeSpec } from '../ontology/attributes.ts';
import type { EdgeKind } from '../ontology/kinds.ts';
import { NODES } from '../ontology/nodes.ts';
import type { GraphFile } from '../ontology/schema.ts';

type Node = GraphFile['nodes'][number];

/** Attributes of a node that repeat one of its edges: what becomes of the edge becomes of them. */
const REPEATED: Readonly<Partial<Record<EdgeKind, string>>> = { issuedBy: 'issuer', locatedIn: 'region' };

const isKey = ({ type }: AttributeSpec): boolean => type === 'key';

/** The node with each attribute that is the key `from` turned to `to`, or taken away; the same node where there is none. */
export function turned(node: Node, from: string, to: string | undefined, only?: EdgeKind): Node {
  const names = only
    ? [REPEATED[only]]
    : Object.entries(NODES[node.attributes.kind].attributes).flatMap(([name, spec]) => (isKey(spec) ? [name] : []));
  const found = names.filter((name): name is string => name !== undefined && node.attributes[name] === from);
  if (found.length === 0) return node;
  const attributes = { ...node.attributes };
  for (const name of found) {
    if (to === undefined) delete attributes[name];
    else attributes[name] = to;
  }
  return { ...node, attributes };
}
