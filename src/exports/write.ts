import type { ExportGraph, ExportOptions, Format } from './format.ts';
import { gathered } from './gathered.ts';
import { zip } from './zip.ts';

/** A graph in a format as the bytes of one file, of several files as those of an archive: what a page offers to save. */
export async function* writeAs(format: Format, graph: ExportGraph, options: ExportOptions): AsyncGenerator<Uint8Array> {
  if (format.content === 'files') yield* zip((await format.load())(graph, options));
  else yield* gathered((await format.load())(graph, options));
}
