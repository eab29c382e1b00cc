import type { Format } from '../../exports/format.ts';
import { FORMATS } from '../../exports/registry.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import { rowsOf } from './file-of.ts';
import type { Model } from './model.ts';
import { rasterise } from './rasterise.ts';
import type { Language } from './state.ts';

/** Writing goes on for so long before the page may draw and answer again. */
const TURN_MS = 40;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Collects rows that are made one by one, and lets the page draw and answer in between. */
async function inTurns<T>(rows: Iterable<T>): Promise<T[]> {
  const collected: T[] = [];
  let since = performance.now();
  for (const row of rows) {
    collected.push(row);
    if (collected.length % LOOK === 0 && performance.now() - since >= TURN_MS) {
      await pause();
      since = performance.now();
    }
  }
  return collected;
}
/** Rows between two looks at the clock. */
const LOOK = 256;

/**
 * The file that a model was read from, its rows made in turns: all at once they hold a page of 50,000 nodes up for 0.2 s.
 * @throws {Error} for a model that was read from no file.
 */
export async function fileInTurns(model: Model): Promise<GraphFile> {
  const { nodes, edges, ...head } = rowsOf(model);
  return { ...head, nodes: await inTurns(nodes), edges: await inTurns(edges) };
}

/** What a file of this format is called: after the one document that was read, else `graph`; `-part` if it is not all. */
export function exportName(format: Format, file: GraphFile, part: boolean): string {
  const { documents } = file.attributes;
  const base = documents.length === 1 && documents[0] ? documents[0].id.replace(/\.[^.]{1,8}$/, '') : 'graph';
  const { id, extension } = format;
  const shared = id !== extension && FORMATS.some((other) => other.id !== id && other.extension === extension);
  return `${base}${part ? '-part' : ''}${shared ? `-${id}` : ''}.${extension}`;
}

/**
 * Writes a graph file in a format, its writer fetched when it is first asked for; `progress` hears how many bytes there
 * are so far, and the page stays awake in between.
 * @throws whatever the writer throws, or the browser where it cannot fetch the writer or draw so large a picture.
 */
export async function writeExport(
  format: Format,
  file: GraphFile,
  language: Language,
  progress: (bytes: number) => void,
): Promise<Blob> {
  await pause();
  const { writeAs } = await import('../../exports/write.ts');
  const { documents } = file.attributes;
  const title = documents.length === 1 ? documents[0]?.title : undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let since = performance.now();
  for await (const piece of writeAs(format, file, { language, rasterise, ...(title ? { title } : {}) })) {
    pieces.push(piece as Uint8Array<ArrayBuffer>);
    bytes += piece.length;
    if (performance.now() - since < TURN_MS) continue;
    progress(bytes);
    await pause();
    since = performance.now();
  }
  const { mediaType, content } = format;
  return new Blob(pieces, { type: content === 'text' ? `${mediaType};charset=utf-8` : mediaType });
}
