import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './command.ts';

/** What a folder is searched for; a file that is named itself may be called anything. */
const REPORT_EXTENSIONS = new Set(['.txt', '.md']);

/** A file to be read. */
export interface Source {
  /** Its base name, with as many folders before it as tell it from another of the same name. */
  readonly id: string;
  readonly path: string;
}

/** A file or folder that could not be read, and why. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/** The reports among `paths` (files, and folders with all that is below), each once and in one order. */
export function findSources(paths: readonly string[], from: string): { sources: Source[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const files = new Map<string, string>();
  for (const given of paths) {
    const path = resolve(from, given);
    try {
      const found = statSync(path).isDirectory() ? reportsIn(path) : [path];
      if (found.length === 0) {
        failures.push({ path: given, reason: 'holds no reports; put .txt or .md files into it, or name a file' });
      }
      for (const file of found) files.set(realPath(file), file);
    } catch (error) {
      failures.push({ path: given, reason: whyNot(error) });
    }
  }
  const sources = distinctIds([...files.values()]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, failures };
}

function reportsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => REPORT_EXTENSIONS.has(extname(name).toLowerCase()) && !basename(name).startsWith('.'))
    .map((name) => join(folder, name))
    .filter(mayBeFile);
}

/** Not a folder. What cannot be looked at, a link to nothing, is kept: reading it tells why, and the others are read. */
function mayBeFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** By which a file that is given twice is known. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Two files of one base name get the shortest ends of their paths that differ: 2018/report.txt, 2019/report.txt. */
function distinctIds(paths: readonly string[]): Source[] {
  const end = (path: string, depth: number) => path.split(sep).slice(-depth).join('/');
  const byName = new Map<string, string[]>();
  for (const path of paths) byName.set(basename(path), [...(byName.get(basename(path)) ?? []), path]);
  return [...byName.values()].flatMap((alike) => {
    let depth = 1;
    while (new Set(alike.map((path) => end(path, depth))).size < alike.length) depth++;
    return alike.map((path) => ({ id: end(path, depth), path }));
  });
}

/**
 * What is wrong with a file, in words that say what to do. An error that is not the file's fault (the system's errors and
 * `ReadingError` have a code, JSON its own class) is thrown again, with its stack.
 */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' && !(error instanceof SyntaxError)) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; check its permissions';
  if (code === 'EISDIR') return 'is a folder; name a file in it';
  return message;
}

/** A path as the graph file may hold it: from the project's folder, else the base name; never this machine's folders. */
export function portablePath(path: string): string {
  const inside = relative(ROOT, path);
  return inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside.split(sep).join('/');
}
