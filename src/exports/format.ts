import type { Bilingual } from '../ontology/registry.ts';
import type { GraphFile } from '../ontology/schema.ts';

/**
 * What is exported: a graph file, or whatever lists the same records. Both lists are walked more than once and never
 * copied, so a store may hand them over piece by piece.
 */
export interface ExportGraph extends Omit<GraphFile, 'nodes' | 'edges'> {
  readonly nodes: Iterable<GraphFile['nodes'][number]>;
  readonly edges: Iterable<GraphFile['edges'][number]>;
}

export type ExportNode = GraphFile['nodes'][number];
export type ExportEdge = GraphFile['edges'][number];

export interface ExportOptions {
  /** In which language kinds and headings are named where people read them. */
  readonly language: keyof Bilingual;
  /** What the picture or document is about, where a format has a place for a title. */
  readonly title?: string;
  /** Draws an SVG as PNG. Needed by `png`, for that takes fonts, which the system or the browser has. */
  readonly rasterise?: (svg: string) => Promise<Uint8Array>;
}

export type Chunk = string | Uint8Array;

/** An output piece by piece, text as UTF-8: whoever writes it need not hold it whole. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** One file of a format that makes several. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  chunks(): Chunks;
}

/** Writes a graph as one file. */
export type Write = (graph: ExportGraph, options: ExportOptions) => Chunks;

/** Writes a graph as several files; none is begun before its chunks are asked for. */
export type WriteFiles = (graph: ExportGraph, options: ExportOptions) => readonly ExportFile[];

interface FormatBase {
  /** The name of the format on the command line and in addresses. */
  readonly id: string;
  readonly label: Bilingual;
  /** What one opens it with. */
  readonly purpose: Bilingual;
  /** Of the file, without a dot; of several files, that of the archive they are packed in. */
  readonly extension: string;
  readonly mediaType: string;
  /** More edges than its programs draw unless told to; more are written all the same, with a warning. */
  readonly drawnEdges?: number;
}

export interface SingleFormat extends FormatBase {
  readonly content: 'text' | 'binary';
  /** Loads the writer, so that a page fetches what it needs when it is asked for it. */
  load(): Promise<Write>;
}

export interface SeveralFormat extends FormatBase {
  readonly content: 'files';
  load(): Promise<WriteFiles>;
}

export type Format = SingleFormat | SeveralFormat;
