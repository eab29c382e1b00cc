import { createFinder } from '../src/graph/find/find.ts';
import { resolveQuery } from '../src/graph/find/resolve.ts';
import { type Direction, FLOWS } from '../src/graph/trace/flows.ts';
import type { TraceFilter } from '../src/graph/trace/hop.ts';
import { type Paths, pathsBetween } from '../src/graph/trace/paths.ts';
import { TRACE_FORMATS } from '../src/graph/trace/render/formats.ts';
import { type Language, nameOf } from '../src/graph/trace/render/names.ts';
import { pathSections, type Section, traceSection } from '../src/graph/trace/render/section.ts';
import { trace } from '../src/graph/trace/trace.ts';
import { indexGraph, type TraceGraph, type TraceNode } from '../src/graph/trace/traceGraph.ts';
import { LEVELS } from '../src/ontology/attributes.ts';
import { NODES } from '../src/ontology/registry.ts';
import { CommandError, callerFolder, parseCommand, runCommand } from './support/command.ts';
import { readGraphOption } from './support/graphOption.ts';
import { numberOption } from './support/numbers.ts';

const KINDS = [...new Set(FLOWS.map(({ kind }) => kind))];
const HELP = `
npm run --silent trace -- QUERY [--up | --down | --to QUERY] [--best] [--depth N] [--min-confidence X] [--kinds KIND,…]
                          [--level LEVEL,…] [--doc ID] [--format FORMAT] [--lang zh|en] [--graph FILE]

Shows what drove a measure, reform or document up to the centre, and what it set off down to measures, reforms and the
bodies that acted; each step with the sentence that says so, its document and its place in it. Both unless told which.

  QUERY               a name, alias, 文号, key or pinyin, or a part of one that only one thing has
  --up, --down        only what drove it, only what it set off
  --to QUERY          the paths between the two, the best (fewest conclusions, surest, shortest) first
  --best              each thing once, by its best path; with --to only the best path
  --depth N           at most so many steps
  --min-confidence X  only steps that are at least so sure, 0 to 1; above 0.55 nothing is concluded from names
  --kinds KIND,…      only steps of these kinds: ${KINDS.join(', ')}
  --level LEVEL,…     only documents of these levels: ${Object.keys(LEVELS).join(', ')}
  --doc ID            only what this document proves
  --format FORMAT     ${Object.keys(TRACE_FORMATS).join(', ')}; text unless given
  --lang zh|en        zh unless given
  --graph FILE        the graph; graph-data/graph.json unless given
  --help              this text

Ends with 0, with 1 when nothing is called QUERY or no path joins the two, with 2 when several things are called so
(they are listed with their keys, to choose from) or the command line is wrong.
`;

/** So many of several hits are listed. */
const LISTED = 20;

/** The key that a query means; undefined, with what to say to the reader, when it means none. @throws {CommandError} */
async function keyOf(nodes: readonly TraceNode[], graph: TraceGraph, query: string): Promise<string | undefined> {
  const degree = (key: string): number => graph.out(key).length + graph.in(key).length;
  const resolution = await resolveQuery(createFinder(nodes, degree), query);
  if (resolution.outcome === 'found') return resolution.node.key;
  if (resolution.outcome === 'none') {
    console.error(`error: nothing in the graph is called ${query}; give a name, 文号, key or pinyin, or a part of one`);
    return undefined;
  }
  const { hits } = resolution;
  const lines = hits
    .slice(0, LISTED)
    .map(({ node }) => `\n  ${node.key}\n      ${NODES[node.attributes.kind].label.zh}  ${nameOf(node)}`);
  const rest = hits.length > LISTED ? `\n  and ${hits.length - LISTED} more; say more of the name` : '';
  throw new CommandError(`${hits.length} things are called ${query}; give the key of one:${lines.join('')}${rest}`);
}

const list = (given: string | undefined): string[] | undefined => given?.split(',').map((item) => item.trim());

function choices(option: string, given: string | undefined, known: readonly string[]): Set<string> | undefined {
  const wanted = list(given);
  const unknown = wanted?.find((item) => !known.includes(item));
  if (unknown !== undefined) throw new CommandError(`--${option} ${unknown} is none; give of ${known.join(', ')}`);
  return wanted && new Set(wanted);
}

function choice<T extends string>(option: string, given: string, known: readonly T[]): T {
  if (!(known as readonly string[]).includes(given))
    throw new CommandError(`--${option} ${given} is none; give one of ${known.join(', ')}`);
  return given as T;
}

function noPath(graph: TraceGraph, from: string, to: string, { shared }: Paths): string {
  const name = (key: string): string => nameOf(graph.nodes.get(key) as TraceNode);
  const some = (keys: readonly string[]): string => keys.slice(0, 3).map(name).join(', ') || 'nothing';
  return (
    `error: no path of authority joins ${name(from)} and ${name(to)}` +
    `\n  upstream of both: ${some(shared.up)}\n  downstream of both: ${some(shared.down)}`
  );
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    up: { type: 'boolean', default: false },
    down: { type: 'boolean', default: false },
    to: { type: 'string' },
    best: { type: 'boolean', default: false },
    depth: { type: 'string' },
    'min-confidence': { type: 'string' },
    kinds: { type: 'string' },
    level: { type: 'string' },
    doc: { type: 'string' },
    format: { type: 'string', default: 'text' },
    lang: { type: 'string', default: 'zh' },
    graph: { type: 'string' },
  });
  if (!parsed) return 0;
  const { values, positionals } = parsed;
  const [query, ...more] = positionals;
  if (query === undefined || query.trim() === '')
    throw new CommandError('say what to trace: npm run --silent trace -- QUERY; --help tells more');
  if (more.length > 0)
    throw new CommandError(`unexpected ${more.join(' ')}; a name with blanks stands in quotation marks`);
  if ([values.up, values.down, values.to !== undefined].filter(Boolean).length > 1)
    throw new CommandError('give one of --up, --down and --to');
  const render =
    TRACE_FORMATS[choice('format', values.format, Object.keys(TRACE_FORMATS) as (keyof typeof TRACE_FORMATS)[])];
  const language = choice<Language>('lang', values.lang, ['zh', 'en']);
  const depth = numberOption('depth', values.depth, (value) => Number.isInteger(value) && value > 0, 'number of steps');
  const least = numberOption('min-confidence', values['min-confidence'], (x) => x >= 0 && x <= 1, 'number from 0 to 1');
  const kinds = choices('kinds', values.kinds, KINDS);
  const levels = choices('level', values.level, Object.keys(LEVELS));

  const file = readGraphOption(values.graph, callerFolder('trace'));
  const ids = file.attributes.documents.map(({ id }) => id);
  const documents = choices('doc', values.doc, ids);
  const graph = indexGraph(file);
  const filter = {
    ...(depth === undefined ? {} : { depth }),
    ...(least === undefined ? {} : { minConfidence: least }),
    ...(kinds ? { kinds } : {}),
    ...(levels ? { levels: levels as TraceFilter['levels'] & object } : {}),
    ...(documents ? { documents } : {}),
  };
  const start = await keyOf(file.nodes, graph, query);
  if (start === undefined) return 1;
  let sections: Section[];
  if (values.to === undefined) {
    const directions: Direction[] = values.up ? ['up'] : values.down ? ['down'] : ['up', 'down'];
    sections = directions.map((direction) =>
      traceSection(graph, trace(graph, start, { ...filter, direction }), values.best),
    );
  } else {
    const end = await keyOf(file.nodes, graph, values.to);
    if (end === undefined) return 1;
    const paths = pathsBetween(graph, start, end, { ...filter, ...(values.best ? { limit: 1 } : {}) });
    if (paths.paths.length === 0) {
      console.error(noPath(graph, start, end, paths));
      return 1;
    }
    sections = pathSections(start, paths);
    if (paths.cut && !values.best) console.error('there are more paths than are shown; the best are');
  }
  process.stdout.write(render(graph, sections, language));
  return 0;
});
