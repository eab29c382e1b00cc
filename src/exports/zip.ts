import { Zip, ZipDeflate } from 'fflate';
import type { Chunk, Chunks } from './format.ts';

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  chunks(): Chunks;
}

/** The first moment that ZIP can tell, for the same graph gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Text is gathered to so many characters before it is deflated. */
const GATHERED = 1 << 16;

/** A ZIP archive of the files, deflated piece by piece: no file and no archive is ever held whole. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, chunks } of entries) {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = NO_TIME;
    archive.add(file);
    for await (const piece of gathered(chunks())) {
      file.push(piece);
      yield* ready;
      ready = [];
    }
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  yield* ready;
}

/** Chunks as bytes, small texts joined. */
export async function* gathered(chunks: Chunks, size = GATHERED): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    const text = texts.join('');
    texts = [];
    length = 0;
    return encoder.encode(text);
  };
  for await (const chunk of chunks as AsyncIterable<Chunk>) {
    if (typeof chunk !== 'string') {
      if (length > 0) yield flush();
      yield chunk;
      continue;
    }
    texts.push(chunk);
    length += chunk.length;
    if (length >= size) yield flush();
  }
  if (length > 0) yield flush();
}
