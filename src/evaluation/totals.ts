import { NAMED_KINDS } from './gold.ts';
import type { Count, Score } from './score.ts';

export interface Marks extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Edge kinds that tables or places give: where a thing stands or what it is called, not what was done and why. They are not part of the headline. */
export const NOT_HEADLINE: ReadonlySet<string> = new Set(['cites', 'states', 'under', 'locatedIn', 'regionPartOf']);

/** Precision, recall and F1; nothing to find and nothing found is perfect. */
export function marks(count: Count): Marks {
  const { right, wrong, missed } = count;
  const precision = right + wrong ? right / (right + wrong) : 1;
  const recall = right + missed ? right / (right + missed) : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { right, wrong, missed, precision, recall, f1 };
}

export interface Totals {
  readonly nodes: Readonly<Record<string, Marks>>;
  readonly edges: Readonly<Record<string, Marks>>;
  /** All named kinds but regions, which tables give. */
  readonly named: Marks;
  /** All edges that answer what was done, on what authority, and by whom. */
  readonly headline: Marks;
}

const add = (counts: readonly Count[]): Marks =>
  marks(
    counts.reduce(
      (sum, { right, wrong, missed }) => ({
        right: sum.right + right,
        wrong: sum.wrong + wrong,
        missed: sum.missed + missed,
      }),
      { right: 0, wrong: 0, missed: 0 },
    ),
  );

/** Adds up the counts of several documents (micro average). */
export function total(scores: readonly Score[]): Totals {
  const sum = (part: 'nodes' | 'edges') => {
    const kinds = new Set(scores.flatMap((score) => Object.keys(score[part])));
    return Object.fromEntries(
      [...kinds].map((kind) => [kind, add(scores.flatMap((score) => score[part][kind] ?? []))]),
    );
  };
  const nodes = sum('nodes');
  const edges = sum('edges');
  return {
    nodes,
    edges,
    named: add(NAMED_KINDS.filter((kind) => kind !== 'region').flatMap((kind) => nodes[kind] ?? [])),
    headline: add(Object.keys(edges).flatMap((kind) => (NOT_HEADLINE.has(kind) ? [] : (edges[kind] ?? [])))),
  };
}
