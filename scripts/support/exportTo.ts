import { existsSync, statSync } from 'node:fs';
import type { ExportGraph, ExportOptions, Format } from '../../src/exports/format.ts';
import { writeAs } from '../../src/exports/write.ts';
import { CommandError } from './command.ts';
import { writeChunks, writeFolder, writeToStdout } from './writeChunks.ts';

/** What the system says of a place that cannot be written to. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk may only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such folder and none can be made',
  ENOTDIR: 'a file stands where its folder should be',
  EEXIST: 'a file stands where its folder should be',
};

/**
 * Writes a graph to a file, to a folder or an archive where the format is several files, or, text only, to standard output.
 * @returns the names of the files in a folder
 * @throws {CommandError} when it cannot be written there; nothing of it is then there
 */
export async function exportTo(
  out: string | undefined,
  format: Format,
  graph: ExportGraph,
  options: ExportOptions,
): Promise<readonly string[]> {
  const { id, content } = format;
  if (out === undefined) {
    if (content === 'text') await writeToStdout(writeAs(format, graph, options));
    else throw new CommandError(`${id} is ${content === 'files' ? 'several files' : 'binary'}; say where with --out`);
    return [];
  }
  const there = existsSync(out) ? statSync(out) : undefined;
  const asFolder = content === 'files' && (there?.isDirectory() || !out.toLowerCase().endsWith('.zip'));
  if (asFolder && there?.isFile()) {
    throw new CommandError(`--out ${out} is a file; ${id} is several: name a folder, or a .zip`);
  }
  if (!asFolder && there?.isDirectory()) throw new CommandError(`--out ${out} is a folder; name a file in it`);
  try {
    if (!asFolder) {
      await writeChunks(out, writeAs(format, graph, options));
      return [];
    }
    const files = (await format.load())(graph, options);
    await writeFolder(out, files);
    return files.map(({ name }) => name);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new CommandError(`cannot write ${out}: ${REASONS[code] ?? message}`);
  }
}
