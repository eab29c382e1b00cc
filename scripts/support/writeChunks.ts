import { once } from 'node:events';
import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Chunks, ExportFile } from '../../src/exports/format.ts';
import { gathered } from '../../src/exports/gathered.ts';
import { temporary } from './atomicWrite.ts';
import { clearingUp } from './clearingUp.ts';
import { makeFolder, unmakeFolders } from './makeFolder.ts';

/** Writes chunks to an open file as they come. */
async function writeTo(path: string, chunks: Chunks): Promise<void> {
  const file = openSync(path, 'w');
  try {
    for await (const piece of gathered(chunks)) {
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
      // or Ctrl+C would wait for the end
      await turn();
    }
  } finally {
    closeSync(file);
  }
}

/** Writes a file chunk by chunk, whole or not at all. What is no regular file (a pipe, `/dev/null`) is written into. */
export async function writeChunks(given: string, chunks: Chunks): Promise<void> {
  if (existsSync(given) && !statSync(given).isFile()) return writeTo(given, chunks);
  const path = existsSync(given) ? realpathSync(given) : given;
  const made = makeFolder(dirname(path));
  const beside = temporary(path);
  await clearingUp(
    async () => {
      await writeTo(beside, chunks);
      renameSync(beside, path);
    },
    () => {
      rmSync(beside, { force: true });
      unmakeFolders(made);
    },
  );
}

/**
 * Writes files into a folder, made if need be: all are written under other names first and then take their places, so
 * what was there stays until the last of them is whole. Other files in the folder are left alone.
 */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  const made = makeFolder(folder);
  const paths = files.map(({ name }) => join(folder, name));
  await clearingUp(
    async () => {
      for (const [i, file] of files.entries()) await writeTo(temporary(paths[i] as string), file.chunks());
      for (const path of paths) renameSync(temporary(path), path);
    },
    () => {
      for (const path of paths) rmSync(temporary(path), { force: true });
      unmakeFolders(made);
    },
  );
}

/** Writes chunks to standard output no faster than they are read. */
export async function writeToStdout(chunks: Chunks): Promise<void> {
  for await (const piece of gathered(chunks)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
