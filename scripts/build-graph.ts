import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { serializeGraphFile } from '../src/graph/serialize.ts';
import { writeAtomically } from './support/atomicWrite.ts';
import { buildGraphFile } from './support/build.ts';
import { CommandError, callerFolder, parseCommand, ROOT, runCommand } from './support/command.ts';
import { curated, readCurationOption } from './support/curation.ts';
import { kindsTable } from './support/kindsTable.ts';
import { findSources } from './support/sources.ts';
import { whyNotWritten } from './support/writeFailure.ts';

const HELP = `
npm run --silent build:graph -- [FILE|FOLDER …] [--out GRAPH.json] [--curation FILE]

Reads reports (.txt, .md) and writes the graph of what they say was done, on what authority and by whom.

  FILE|FOLDER   what to read, folders with all that is below them; graph-data/sources unless given
  --out FILE    where to write the graph; graph-data/graph.json unless given
  --curation FILE
                what people decided about the graph, as the page saves it; graph-data/curation.json, if there is
                one, unless given. What speaks of a thing that is gone is told and changes nothing
  --help        this text

Ends with 0 when every report was read, with 1 when one could not be (the graph of the others is written),
with 2 when the command line is wrong. When nothing can be read, the graph that was there stays.
`;

await runCommand(() => {
  const parsed = parseCommand(HELP, { out: { type: 'string' }, curation: { type: 'string' } });
  if (!parsed) return 0;
  const begin = performance.now();
  const from = callerFolder('build:graph');
  const paths = parsed.positionals.length > 0 ? parsed.positionals : [join(ROOT, 'graph-data', 'sources')];
  const out =
    parsed.values.out === undefined ? join(ROOT, 'graph-data', 'graph.json') : resolve(from, parsed.values.out);
  if (existsSync(out) && statSync(out).isDirectory())
    throw new CommandError(`--out ${out} is a folder; name a file in it`);

  const { sources, failures: missing } = findSources(paths, from);
  if (sources.some(({ path }) => path === out)) throw new CommandError(`--out ${out} is one of the reports to be read`);
  const curation = readCurationOption(parsed.values.curation, from);
  const { graph: built, failures } = buildGraphFile(sources, (line) => console.error(line));
  if (built) {
    const { graph, lines, warnings } = curated(built, curation);
    try {
      writeAtomically(out, serializeGraphFile(graph));
    } catch (error) {
      throw new CommandError(`cannot write ${out}: ${whyNotWritten(error)}`);
    }
    console.log(kindsTable(graph));
    for (const line of lines) console.log(line);
    const seconds = ((performance.now() - begin) / 1000).toFixed(2);
    console.log(
      `${sources.length - failures.length} of ${sources.length} reports in ${seconds} s → ${relative(from, out)}`,
    );
    for (const line of warnings) console.error(`warning: ${line}`);
  }
  for (const { path, reason } of [...missing, ...failures]) console.error(`error: ${path}: ${reason}`);
  if (!built) console.error('nothing was read, so nothing was written');
  return missing.length + failures.length > 0 ? 1 : 0;
});
