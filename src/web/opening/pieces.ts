import type { GraphFile } from '../../ontology/schema.ts';
import type { FileHead } from '../core/file-of.ts';
import { assemble } from '../core/load.ts';
import type { Model } from '../core/model.ts';

/**
 * A graph on its way from a worker to the page, in pieces that are each read within a few milliseconds: one message with
 * the whole of a large graph would hold the page for seconds. Rows go as JSON, which is read faster than it is cloned.
 */
export type GraphPiece =
  | { readonly type: 'head'; readonly head: FileHead; readonly rows: number }
  | { readonly type: 'nodes' | 'edges'; readonly rows: number; readonly json: string };

/** Rows of one piece. */
const ROWS = { nodes: 2000, edges: 4000 };

/** Cuts a graph file into pieces. */
export function* piecesOf({ attributes, options, nodes, edges }: GraphFile): Generator<GraphPiece> {
  yield { type: 'head', head: { attributes, options }, rows: nodes.length + edges.length };
  for (const [type, list] of [
    ['nodes', nodes],
    ['edges', edges],
  ] as const) {
    for (let i = 0; i < list.length; i += ROWS[type]) {
      const rows = list.slice(i, i + ROWS[type]);
      yield { type, rows: rows.length, json: JSON.stringify(rows) };
    }
  }
}

/** How many rows of a graph have arrived. */
export interface Arrival {
  readonly done: number;
  readonly total: number;
}

/** Puts the pieces of one graph together again. */
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
