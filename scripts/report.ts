import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { blocksAsMarkdown } from '../src/graph/report/markdown.ts';
import { reportOf } from '../src/graph/report/report.ts';
import { blocksAsText } from '../src/graph/report/text.ts';
import { indexGraph } from '../src/graph/trace/traceGraph.ts';
import { writeAtomically } from './support/atomicWrite.ts';
import { CommandError, callerFolder, parseCommand, refuse, runCommand } from './support/command.ts';
import { STDOUT } from './support/exportTo.ts';
import { readGraphOption } from './support/graphOption.ts';
import { whyNotWritten } from './support/writeFailure.ts';

const HELP = `
npm run --silent report -- [--markdown FILE] [--lang zh|en] [--graph FILE]

The summary that an analyst writes first: measures by topic with who did them and the figures, documents by level and how
many measures each drove, bodies by what they did, reforms, problems and their stated remedies, and what has no stated basis.

  --markdown FILE  write it there as Markdown, with - to standard output; without it, it is printed as text
  --lang zh|en     zh unless given; names stay as the documents have them
  --graph FILE     the graph; graph-data/graph.json unless given
  --help           this text

Ends with 0, with 2 when the graph cannot be read, the file cannot be written or the command line is wrong.
`;

await runCommand(() => {
  const parsed = parseCommand(HELP, {
    markdown: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
    graph: { type: 'string' },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const { markdown, lang, graph } = parsed.values;
  if (lang !== 'zh' && lang !== 'en') throw new CommandError(`--lang ${lang} is none; give one of zh, en`);
  const from = callerFolder('report');
  const out = markdown === undefined || markdown === STDOUT ? undefined : resolve(from, markdown);
  if (out !== undefined && existsSync(out) && statSync(out).isDirectory())
    throw new CommandError(`--markdown ${markdown} is a folder; name a file in it`);
  const blocks = reportOf(indexGraph(readGraphOption(graph, from)), lang);
  if (out === undefined) {
    process.stdout.write(markdown === STDOUT ? blocksAsMarkdown(blocks) : blocksAsText(blocks, lang));
    return 0;
  }
  try {
    writeAtomically(out, blocksAsMarkdown(blocks));
  } catch (error) {
    throw new CommandError(`cannot write ${markdown}: ${whyNotWritten(error)}`);
  }
  console.log(`report → ${relative(from, out)}`);
  return 0;
});
