import type { HitGroup, Searchable } from '../core/search.ts';

export type SearchRequest =
  | { readonly type: 'add'; readonly nodes: readonly Searchable[] }
  | { readonly type: 'find'; readonly query: string };

/** The answer to the oldest `find` that has none. */
export type SearchAnswer = readonly HitGroup[];
