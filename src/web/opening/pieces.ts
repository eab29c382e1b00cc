import type { GraphFile } from '../../ontology/schema.ts';
import type { FileHead } from '../core/file-of.ts';
import { assemble } from '../core/load.ts';
import type { Model } from '../core/model.ts';

/**
 * A graph on its way between the page and a worker, in pieces that are each written and read within a few milliseconds:
 * one message with the whole of a large graph would hold the page for seconds. Rows go as JSON, which is read faster than
 * it is cloned.
 */
export type GraphPiece =
  | { readonly type: 'head'; readonly head: FileHead; readonly rows: number }
  | { readonly type: 'nodes' | 'edges'; readonly rows: number; readonly json: string };

/** Rows of one piece. */
const ROWS = { nodes: 2000, edges: 4000 };

/** A graph file whose rows need not be there before they are asked for. */
export interface Rows extends FileHead {
  readonly nodes: Iterable<GraphFile['nodes'][number]>;
  readonly edges: Iterable<GraphFile['edges'][number]>;
}

function* cut<T>(rows: Iterable<T>, most: number): Generator<T[]> {
  let piece: T[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < most) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** Cuts a graph file of so many rows into pieces. */
export function* piecesOf({ attributes, options, ...lists }: Rows, rows: number): Generator<GraphPiece> {
  yield { type: 'head', head: { attributes, options }, rows };
  for (const type of ['nodes', 'edges'] as const) {
    for (const piece of cut<unknown>(lists[type], ROWS[type]))
      yield { type, rows: piece.length, json: JSON.stringify(piece) };
  }
}

/** How many rows of a graph have arrived. */
export interface Arrival {
  readonly done: number;
  readonly total: number;
}

/** Makes a model of the pieces of one graph. */
export function createReceiver(): { take(piece: GraphPiece): Arrival; model(): Model | undefined } {
  let assembly: ReturnType<typeof assemble> | undefined;
  let [done, total] = [0, 0];
  return {
    take(piece) {
      if (piece.type === 'head') {
        assembly = assemble(piece.head);
        [done, total] = [0, piece.rows];
      } else {
        assembly?.[piece.type](JSON.parse(piece.json));
        done += piece.rows;
      }
      return { done, total };
    },
    model: () => (done === total ? assembly?.model : undefined),
  };
}

/** Makes a file of the pieces of one graph. */
export function createFileReceiver(): { take(piece: GraphPiece): void; file(): GraphFile | undefined } {
  let file: GraphFile | undefined;
  return {
    take(piece) {
      if (piece.type === 'head') file = { ...piece.head, nodes: [], edges: [] };
      else for (const row of JSON.parse(piece.json)) file?.[piece.type].push(row);
    },
    file: () => file,
  };
}
