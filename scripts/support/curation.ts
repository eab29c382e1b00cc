import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyCuration, type CurationOutcome } from '../../src/curation/apply.ts';
import { CurationError, readCuration } from '../../src/curation/file.ts';
import { refusalWords } from '../../src/curation/refusal.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import type { CurationAction, CurationEntry } from '../../src/ontology/curation.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { CommandError, ROOT } from './command.ts';
import { whyNot } from './sources.ts';

/** A curation file that was read, and what to call it. */
export interface CurationSource {
  readonly name: string;
  readonly entries: readonly CurationEntry[];
}

/**
 * The decisions in the file that `--curation` names, or in `graph-data/curation.json` where there is one.
 * @throws {CommandError} when it cannot be used; nothing is to be built then
 */
export function readCurationOption(path: string | undefined, from: string): CurationSource | undefined {
  const file = path === undefined ? join(ROOT, 'graph-data', 'curation.json') : resolve(from, path);
  if (path === undefined && !existsSync(file)) return undefined;
  const name = path ?? 'graph-data/curation.json';
  try {
    return { name, entries: readCuration(readFileSync(file, 'utf8')).entries };
  } catch (error) {
    if (error instanceof CurationError) throw new CommandError(`${name} is ${error.message}`);
    throw new CommandError(`${name}: ${whyNot(error)}`);
  }
}

/** The graph as people corrected it, and lines that say what was done: `warnings` are decisions that were not applied. */
export function curated(
  graph: GraphFile,
  source: CurationSource | undefined,
): { graph: GraphFile; lines: string[]; warnings: string[] } {
  if (!source) return { graph, lines: [], warnings: [] };
  const { file, outcomes } = applyCuration(graph, source.entries);
  const applied = outcomes.filter(({ refusal }) => !refusal);
  const counts = new Map<CurationAction, number>();
  for (const { entry } of applied) counts.set(entry.action, (counts.get(entry.action) ?? 0) + 1);
  const told = [...counts].map(([action, count]) => `${action} ${count}`).join(', ');
  return {
    graph: readGraphFile(file),
    lines: [`${source.name}: ${applied.length} of ${outcomes.length} decisions applied${told && `: ${told}`}`],
    warnings: outcomes.flatMap((outcome, i) => warning(source.name, outcome, i)),
  };
}

function warning(name: string, { entry, refusal }: CurationOutcome, index: number): string[] {
  if (!refusal) return [];
  const { action, what, by, when } = entry;
  const label = what.label ? ` “${what.label}”` : '';
  return [`${name}, entry ${index + 1} (${action}${label}, ${by} ${when}): not applied: ${refusalWords(refusal)}`];
}
