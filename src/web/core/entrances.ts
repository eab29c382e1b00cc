import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from './model.ts';

/** A question that a reader brings, as a count of edges at nodes of one kind. */
interface Question {
  readonly id: 'drivers' | 'actors' | 'reforms';
  readonly kind: NodeKind;
  readonly edge: EdgeKind;
  /** Which end of the edge the node is. */
  readonly end: 'source' | 'target';
}

/** On what authority, by whom, and towards what: one entrance for each. */
const QUESTIONS: readonly Question[] = [
  { id: 'drivers', kind: 'regulation', edge: 'drives', end: 'source' },
  { id: 'actors', kind: 'institution', edge: 'carriedOutBy', end: 'target' },
  { id: 'reforms', kind: 'reform', edge: 'advances', end: 'target' },
];

export interface Entrance {
  readonly id: Question['id'];
  /** The nodes with the most such edges, and how many. */
  readonly best: readonly { readonly node: NodeRecord; readonly count: number }[];
}

/** Where to begin in a graph that one does not know; a question without an answer in it is left out. */
export function entrances(model: Model, most = 5): Entrance[] {
  return QUESTIONS.flatMap(({ id, kind, edge: wanted, end }) => {
    const counts = new Map<string, number>();
    for (const edge of model.edges.values()) {
      if (edge.kind === wanted) counts.set(edge[end], (counts.get(edge[end]) ?? 0) + 1);
    }
    const best = [...counts].flatMap(([key, count]) => {
      const node = model.nodes.get(key);
      return node?.kind === kind ? [{ node, count }] : [];
    });
    best.sort((a, b) => b.count - a.count);
    return best.length > 0 ? [{ id, best: best.slice(0, most) }] : [];
  });
}
