import type { GraphFile } from '../../ontology/schema.ts';
import type { GraphPiece } from '../opening/pieces.ts';

/** A file as a reader chose it: a `File` of the browser is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Files to be read, and the graph that they join. */
export interface IntakeRequest {
  readonly files: readonly ChosenFile[];
  readonly into: GraphFile | undefined;
}

/** Why a file was not read; the page has words for each, `problems` says where in the file, if anywhere. */
export const REFUSALS = ['empty', 'binary', 'undecodable', 'large', 'json', 'graph', 'other'] as const;

export interface Refusal {
  readonly name: string;
  readonly why: (typeof REFUSALS)[number];
  readonly problems: readonly string[];
}

/** What came of an intake. */
export interface IntakeResult {
  /** The graph with all that could be read, laid out; undefined when nothing was new. */
  readonly file: GraphFile | undefined;
  /** Ids of the documents that are new. */
  readonly read: readonly string[];
  /** Names of files that the graph holds already, byte for byte. */
  readonly known: readonly string[];
  readonly refused: readonly Refusal[];
}

/** How far an intake has come: `name` is read now, or everything is read and is being laid out. */
export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string | undefined;
}

/** What the worker gets: the graph that is to be joined, if there is one, piece by piece; then the files. */
export type IntakeCall =
  | { readonly type: 'piece'; readonly piece: GraphPiece }
  | { readonly type: 'read'; readonly files: readonly ChosenFile[] };

/** What the worker says: how far it is; the graph, if there is a new one, piece by piece; then all else that came of it. */
export type IntakeMessage =
  | { readonly type: 'progress'; readonly progress: IntakeProgress }
  | { readonly type: 'piece'; readonly piece: GraphPiece }
  | { readonly type: 'result'; readonly result: Omit<IntakeResult, 'file'> };
