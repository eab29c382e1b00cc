import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../ontology/kinds.ts';
import type { Reading } from '../pipeline.ts';

/** How much of a kind there is. */
export interface Count {
  /** Different things, the same one read from two documents once. */
  readonly distinct: number;
  readonly documents: number;
}

/** Counts what a row of readings found, kind by kind, without joining them in a graph. */
export class Tally {
  readonly #nodes = new Map<NodeKind, { keys: Set<string>; documents: Set<string> }>();
  readonly #edges = new Map<EdgeKind, { keys: Set<string>; documents: Set<string> }>();

  add({ document, entities, facts }: Reading): void {
    for (const { kind, key } of entities) note(this.#nodes, kind, key, document.id);
    for (const { kind, source, target } of facts) note(this.#edges, kind, `${source}\u0000${target}`, document.id);
  }

  nodes(): Record<NodeKind, Count> {
    return counts(NODE_KINDS, this.#nodes);
  }

  edges(): Record<EdgeKind, Count> {
    return counts(EDGE_KINDS, this.#edges);
  }
}

type Seen<K> = Map<K, { keys: Set<string>; documents: Set<string> }>;

function note<K>(seen: Seen<K>, kind: K, key: string, doc: string): void {
  const known = seen.get(kind) ?? { keys: new Set(), documents: new Set() };
  known.keys.add(key);
  known.documents.add(doc);
  seen.set(kind, known);
}

function counts<K extends string>(kinds: readonly K[], seen: Seen<K>): Record<K, Count> {
  const found = kinds.map((kind): [K, Count] => {
    const known = seen.get(kind);
    return [kind, { distinct: known?.keys.size ?? 0, documents: known?.documents.size ?? 0 }];
  });
  return Object.fromEntries(found) as Record<K, Count>;
}
