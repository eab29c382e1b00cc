import { Zip, ZipDeflate } from 'fflate';
import type { Chunks } from './format.ts';
import { gathered } from './gathered.ts';

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  chunks(): Chunks;
}

/** The first moment that ZIP can tell, for the same graph gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

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
