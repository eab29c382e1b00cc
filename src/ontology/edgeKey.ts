import type { EdgeKind } from './kinds.ts';

/** The key of an edge: one edge of a kind leads from one node to another, however often it is proved. */
export const edgeKeyOf = (kind: EdgeKind, source: string, target: string): string => `${kind}:${source}→${target}`;
