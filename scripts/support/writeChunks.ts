import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Chunks, ExportFile } from '../../src/exports/format.ts';
import { gathered } from '../../src/exports/gathered.ts';

/** Writes chunks to an open file as they come. */
async function writeTo(path: string, chunks: Chunks): Promise<void> {
  const file = openSync(path, 'w');
  try {
    for await (const piece of gathered(chunks)) {
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    }
  } finally {
    closeSync(file);
  }
}

const temporary = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Writes a file chunk by chunk, whole or not at all. What is no regular file (a pipe, `/dev/null`) is written into. */
export async function writeChunks(given: string, chunks: Chunks): Promise<void> {
  const path = existsSync(given) ? realpathSync(given) : given;
  if (existsSync(path) && !statSync(path).isFile()) return writeTo(path, chunks);
  mkdirSync(dirname(path), { recursive: true });
  const beside = temporary(path);
  try {
    await writeTo(beside, chunks);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Writes files into a folder, made if need be: all are written under other names first and then take their places, so
 * what was there stays until the last of them is whole. Other files in the folder are left alone.
 */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  const made = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const paths = files.map(({ name }) => join(folder, name));
  try {
    for (const [i, file] of files.entries()) await writeTo(temporary(paths[i] as string), file.chunks());
    for (const path of paths) renameSync(temporary(path), path);
  } catch (error) {
    for (const path of paths) rmSync(temporary(path), { force: true });
    if (made) rmdirSync(folder);
    throw error;
  }
}

/** Writes chunks to standard output no faster than they are read. */
export async function writeToStdout(chunks: Chunks): Promise<void> {
  for await (const piece of gathered(chunks)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
