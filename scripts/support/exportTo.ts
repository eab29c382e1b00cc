import { existsSync, statSync } from 'node:fs';
import type { ExportGraph, ExportOptions, Format } from '../../src/exports/format.ts';
import { writeAs } from '../../src/exports/write.ts';
import { CommandError } from './command.ts';
import { writeChunks, writeFolder, writeToStdout } from './writeChunks.ts';
import { whyNotWritten } from './writeFailure.ts';

/** What stands for standard output on a command line. */
export const STDOUT = '-';

/**
 * Writes a graph to a file, or to a folder or an archive where the format is several files. To standard output goes text,
 * and what is not only where `out` says so.
 * @param out a path, `STDOUT`, or nothing
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
  if (out === undefined || out === STDOUT) {
    if (out === undefined && content !== 'text') {
      throw new CommandError(`${id} is ${content === 'files' ? 'several files' : 'binary'}; say where with --out`);
    }
    await writeToStdout(writeAs(format, graph, options));
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
    if (error instanceof CommandError) throw error;
    throw new CommandError(`cannot write ${out}: ${whyNotWritten(error)}`);
  }
}
