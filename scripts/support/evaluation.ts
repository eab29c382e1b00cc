import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkGold, type Gold } from '../../src/evaluation/gold.ts';
import { type Score, score } from '../../src/evaluation/score.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { type Reading, readReport } from '../../src/pipeline.ts';
import { graphFileOf, recordOf } from './build.ts';
import { CommandError } from './command.ts';
import { whyNot } from './sources.ts';

export interface Evaluation {
  /** The annotation's base name without extension. */
  readonly name: string;
  readonly reading: Reading;
  readonly graph: GraphFile;
  /** Kinds that the annotation leaves out. */
  readonly skip: readonly string[];
  readonly score: Score;
}

/** Reads each annotated document of a folder by itself and scores its graph. @throws {CommandError} */
export function evaluateFolder(folder: string, wanted: (name: string) => boolean): Evaluation[] {
  const names = (attempt(folder, () => readdirSync(folder)) as string[])
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .filter(wanted)
    .sort();
  if (names.length === 0) throw new CommandError(`no annotation to evaluate in ${folder}`);
  return names.map((name) => evaluate(folder, name));
}

function evaluate(folder: string, name: string): Evaluation {
  const file = join(folder, `${name}.json`);
  const gold = attempt(file, () => JSON.parse(readFileSync(file, 'utf8')) as Gold);
  const path = join(folder, gold.doc);
  const bytes = attempt(path, () => readFileSync(path));
  const reading = attempt(path, () => readReport(bytes, gold.doc));
  const { text } = reading.document;
  const problems = checkGold(gold, text);
  if (problems.length > 0) throw new CommandError(`${file} does not fit ${gold.doc}:\n  ${problems.join('\n  ')}`);
  const graph = graphFileOf([reading], [recordOf(reading, path, bytes)]);
  return { name, reading, graph, skip: gold.skip ?? [], score: score(graph, gold, text) };
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CommandError(`${path}: ${whyNot(error)}`);
  }
}
