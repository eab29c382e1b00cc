import { relative, resolve } from 'node:path';
import type { ExportOptions, Format } from '../src/exports/format.ts';
import { FORMATS } from '../src/exports/registry.ts';
import { selectGraph } from '../src/exports/select.ts';
import type { GraphFile } from '../src/ontology/schema.ts';
import { CommandError, callerFolder, parseCommand, refuse, runCommand } from './support/command.ts';
import { exportTo, STDOUT } from './support/exportTo.ts';
import { readGraphOption } from './support/graphOption.ts';
import { OFFLINE_PAGE } from './support/offlinePage.ts';
import { rasterise } from './support/rasterise.ts';
import { beginOf, checkSelection, SELECTION_OPTIONS } from './support/selection.ts';

const KNOWN: readonly Format[] = [...FORMATS, OFFLINE_PAGE];

const HELP = `
npm run --silent export -- --format FORMAT [--out PATH] [--graph FILE] [--kinds KIND,…]
                           [--around QUERY | --trace QUERY] [--depth N] [--min-confidence X]
                           [--lang zh|en]

Writes the graph, or a part of it, for other programs. Every format keeps the evidence.

${KNOWN.map(({ id, purpose }) => `  ${id.padEnd(20)}${purpose.en}`).join('\n')}

  --out PATH          the file to write; of several files the folder, or an archive if it ends in .zip.
                      Without it text goes to standard output, and with - anything does
  --graph FILE        the graph; graph-data/graph.json unless given
  --kinds KIND,…      only these kinds of node, or of edge and what they join
  --around QUERY      only what is up to --depth edges (1 unless given) from this
  --trace QUERY       only what drove this and what it set off, up to --depth hops (all unless given)
  --min-confidence X  only edges that are at least so sure, 0 to 1
  --lang zh|en        of headings and kinds where people read them; zh unless given
  --help              this text

QUERY is a name, alias, 文号, key or pinyin. Ends with 0 when the export was written, with 2 when it could not be.
`;

function formatOf(id: string | undefined): Format {
  const format = KNOWN.find((one) => one.id === id);
  if (format) return format;
  const wrong = id === undefined ? '--format is missing' : `--format ${id} is no format`;
  throw new CommandError(`${wrong}; give one of ${KNOWN.map((one) => one.id).join(', ')}`);
}

function languageOf(given: string): ExportOptions['language'] {
  if (given === 'zh' || given === 'en') return given;
  throw new CommandError(`--lang ${given} is none of zh, en`);
}

/** What the export is about: the thing that it begins at, or the one document that was read. */
function titleOf(graph: GraphFile, begin: string | undefined): { title?: string } {
  const { documents } = graph.attributes;
  const node = graph.nodes.find(({ key }) => key === begin);
  const title = node ? node.attributes.label : documents.length === 1 ? documents[0]?.title : undefined;
  return title ? { title } : {};
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    ...SELECTION_OPTIONS,
    format: { type: 'string' },
    out: { type: 'string' },
    graph: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const { values } = parsed;
  const format = formatOf(values.format);
  const language = languageOf(values.lang);
  const restriction = checkSelection(values);
  const from = callerFolder('export');
  if (values.out === '') throw new CommandError('--out names no file');
  const out = values.out === undefined || values.out === STDOUT ? values.out : resolve(from, values.out);

  const whole = readGraphOption(values.graph, from);
  const begin = await beginOf(whole, values);
  const graph = selectGraph(whole, { ...restriction, ...begin });
  const options = {
    language,
    rasterise,
    ...titleOf(whole, begin.around ?? begin.trace),
  };
  const names = await exportTo(out, format, graph, options);

  const path = out === undefined || out === STDOUT ? 'standard output' : relative(from, out);
  const place = names.length > 0 ? `the folder ${path}: ${names.join(', ')}` : path;
  console.error(`${format.id}: ${graph.nodes.length} nodes, ${graph.edges.length} edges → ${place}`);
  const { drawnEdges = Number.POSITIVE_INFINITY } = format;
  if (graph.edges.length > drawnEdges) {
    console.error(
      `warning: ${format.label.en} programs draw at most ${drawnEdges} edges unless told to; --trace, --around and --kinds export a part`,
    );
  }
  return 0;
});
