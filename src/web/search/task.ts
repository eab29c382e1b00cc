import type { Searchable } from '../core/search.ts';
import type { HitGroup } from '../core/search-hits.ts';

export type SearchRequest =
  | { readonly type: 'add'; readonly nodes: readonly Searchable[] }
  /** All nodes are there; a query in Latin letters may come. */
  | { readonly type: 'listen' }
  | { readonly type: 'find'; readonly query: string };

/** The answer to the oldest `find` that has none. */
export type SearchAnswer = readonly HitGroup[];
