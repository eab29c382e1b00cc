import type { NodeKind } from '../../ontology/kinds.ts';
import { NODE_KINDS } from '../../ontology/kinds.ts';

/** Where the query was found: the words searched and the matched range in them. */
export interface Hit {
  readonly key: string;
  /** The label, the alias or the attribute (文号) that holds the match. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HitGroup {
  readonly kind: NodeKind;
  /** The best hits, at most the limit asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** A node as it is ranked among those that were found. */
export interface Ranked {
  readonly key: string;
  readonly kind: NodeKind;
  /** Of two that fit alike the better connected comes first. */
  readonly degree: number;
}

/** Words and the range in them where the query stands; asked of hits that are shown. */
export type Mark = (name: number) => Omit<Hit, 'key'>;

/** A node that was found, by the number of the name that was. */
interface Found {
  readonly node: Ranked;
  readonly name: number;
  readonly rank: number;
  readonly mark: Mark;
}

/** Hits of one query. */
export interface Collection {
  /** The lower the rank, the further in front. */
  offer(node: Ranked, name: number, rank: number, mark: Mark): void;
  isEmpty(): boolean;
  /** In legend order. */
  groups(): readonly HitGroup[];
}

/** Counts hits by kind and keeps the best of each, as many as are shown: of ten thousand most are only counted. */
export function createCollection(limit: number): Collection {
  const groups = new Map<NodeKind, { best: Found[]; total: number }>();
  const before = (rank: number, { degree }: Ranked, other: Found) => rank - other.rank || other.node.degree - degree;
  return {
    offer(node, name, rank, mark) {
      const group = groups.get(node.kind) ?? { best: [], total: 0 };
      if (group.total === 0) groups.set(node.kind, group);
      group.total++;
      const { best } = group;
      const last = best[limit - 1];
      if (last && before(rank, node, last) >= 0) return;
      let at = best.length;
      while (at > 0 && before(rank, node, best[at - 1] as Found) < 0) at--;
      best.splice(at, 0, { node, name, rank, mark });
      if (best.length > limit) best.pop();
    },
    isEmpty: () => groups.size === 0,
    groups: () =>
      NODE_KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        if (!group) return [];
        const hits = group.best.map(({ node: { key }, name, mark }) => ({ key, ...mark(name) }));
        return [{ kind, hits, total: group.total }];
      }),
  };
}
