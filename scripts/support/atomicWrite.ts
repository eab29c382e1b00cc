import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder, unmakeFolders } from './makeFolder.ts';

/** The name under which a file is written until it is whole: beside its place, so that it can take that at one stroke. */
export const temporary = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Writes a file whole or not at all: a reader, or a crash, never meets half of it. Makes its folder if need be. */
export function writeAtomically(path: string, text: string): void {
  const made = makeFolder(dirname(path));
  const beside = temporary(path);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    unmakeFolders(made);
    throw error;
  }
}
