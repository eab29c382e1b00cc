import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * Makes a folder with those above it, and tells which were made, the topmost first. One by one, for Node's own
 * `recursive` goes round for ever where the system says that a folder below one that is there cannot be (`/proc`).
 */
export function makeFolder(path: string): string[] {
  if (isFolder(path)) return [];
  const above = dirname(path);
  const made = above === path ? [] : makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // another may have made it meanwhile
    if (isFolder(path)) return made;
    unmakeFolders(made);
    throw error;
  }
  return [...made, path];
}

/** Takes back what `makeFolder` made, unless something was put into it meanwhile. */
export function unmakeFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
