import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readGraphFile } from '../../src/graph/file.ts';
import { GraphFileError } from '../../src/graph/fileError.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { CommandError, ROOT } from './command.ts';
import { whyNot } from './sources.ts';

/** The graph file that `--graph` names, the committed one unless given. @throws {CommandError} */
export function readGraphOption(path: string | undefined, from: string): GraphFile {
  const file = path === undefined ? join(ROOT, 'graph-data', 'graph.json') : resolve(from, path);
  const shown = path ?? relative(from, file);
  try {
    return readGraphFile(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof GraphFileError) throw new CommandError(`--graph ${shown} is ${error.message}`);
    if (error instanceof SyntaxError) throw new CommandError(`--graph ${shown} is no JSON: ${error.message}`);
    throw new CommandError(`--graph ${shown}: ${whyNot(error)}`);
  }
}
