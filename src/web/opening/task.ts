import type { GraphPiece } from './pieces.ts';

/** What the worker gets of a graph file: its text, or the bytes of it, which are then the worker's. */
export type OpeningRequest = { readonly text: string } | { readonly bytes: readonly Uint8Array<ArrayBuffer>[] };

export type OpeningMessage =
  | { readonly type: 'piece'; readonly piece: GraphPiece }
  /** Everything that is wrong with the file, one line each. */
  | { readonly type: 'problems'; readonly problems: readonly string[] };

/** How far the opening of a graph has come: bytes that were fetched, the check of the whole, rows that have arrived. */
export type OpeningProgress =
  | { readonly stage: 'fetch'; readonly done: number; readonly total: number | undefined }
  | { readonly stage: 'check' }
  | { readonly stage: 'build'; readonly done: number; readonly total: number };
