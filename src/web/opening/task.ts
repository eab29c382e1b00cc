import type { GraphPiece } from './pieces.ts';

/** A graph file: its text, or the bytes of it, which are then the worker's. */
export type GraphSource = { readonly text: string } | { readonly bytes: readonly Uint8Array<ArrayBuffer>[] };

/**
 * What the worker gets: a file of which the graph or the verdict alone is wanted; and, once the pieces of a graph that can
 * be drawn as it is are there and drawn, leave to check it.
 */
export type OpeningRequest =
  | { readonly type: 'read'; readonly source: GraphSource; readonly wanted: 'graph' | 'verdict' }
  | { readonly type: 'check' };

/** Of a graph that cannot be drawn as it is no piece comes before the verdict. */
export type OpeningMessage =
  | { readonly type: 'piece'; readonly piece: GraphPiece }
  /** Everything that is wrong with the file, one line each; none where it is sound. */
  | { readonly type: 'verdict'; readonly problems: readonly string[] };

/** How far the opening of a graph has come: bytes that were fetched, rows that have arrived, the check of the whole. */
export type OpeningProgress =
  | { readonly stage: 'fetch'; readonly done: number; readonly total: number | undefined }
  | { readonly stage: 'build'; readonly done: number; readonly total: number }
  | { readonly stage: 'check' };
