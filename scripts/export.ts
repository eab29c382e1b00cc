import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Format } from '../src/exports/format.ts';
import { FORMATS, findFormat } from '../src/exports/registry.ts';
import { type Selection, selectGraph } from '../src/exports/select.ts';
import { zip } from '../src/exports/zip.ts';
import { GraphFileError, readGraphFile } from '../src/graph/file.ts';
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../src/ontology/registry.ts';
import type { GraphFile } from '../src/ontology/schema.ts';
import { CommandError, callerFolder, parseCommand, ROOT, refuse, runCommand } from './support/command.ts';
import { keyOf } from './support/query.ts';
import { whyNot } from './support/sources.ts';
import { writeChunks, writeFolder, writeToStdout } from './support/writeChunks.ts';

const HELP = `
npm run --silent export -- --format FORMAT [--out PATH] [--graph FILE] [--kinds KIND,…]
                           [--around QUERY | --trace QUERY] [--depth N] [--min-confidence X]

Writes the graph, or a part of it, for other programs. Every format keeps the evidence.

${FORMATS.map(({ id, purpose }) => `  ${id.padEnd(16)}${purpose.en}`).join('\n')}

  --out PATH          the file to write; of several files the folder, or an archive if it ends in .zip.
                      Without it text goes to standard output
  --graph FILE        the graph; graph-data/graph.json unless given
  --kinds KIND,…      only these kinds of node, or of edge and what they join
  --around QUERY      only what is up to --depth edges (1 unless given) from this
  --trace QUERY       only what drove this and what it set off, up to --depth hops (all unless given)
  --min-confidence X  only edges that are at least so sure, 0 to 1
  --help              this text

QUERY is a name, alias, 文号, key or pinyin. Ends with 0 when the export was written, with 2 when it could not be.
`;

function readGraph(path: string): GraphFile {
  try {
    return readGraphFile(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof GraphFileError ? error.message : whyNot(error)}`);
  }
}

function formatOf(id: string | undefined): Format {
  const ids = FORMATS.map((format) => format.id).join(', ');
  if (id === undefined) throw new CommandError(`--format is missing; give one of ${ids}`);
  const format = findFormat(id);
  if (!format) throw new CommandError(`--format ${id} is no format; give one of ${ids}`);
  return format;
}

function kindsOf(list: string | undefined): Pick<Selection, 'nodeKinds' | 'edgeKinds'> {
  if (list === undefined) return {};
  const nodeKinds = new Set<NodeKind>();
  const edgeKinds = new Set<EdgeKind>();
  for (const kind of list.split(',').map((name) => name.trim())) {
    if ((NODE_KINDS as readonly string[]).includes(kind)) nodeKinds.add(kind as NodeKind);
    else if ((EDGE_KINDS as readonly string[]).includes(kind)) edgeKinds.add(kind as EdgeKind);
    else throw new CommandError(`--kinds ${kind} is no kind; give of ${[...NODE_KINDS, ...EDGE_KINDS].join(', ')}`);
  }
  return { ...(nodeKinds.size > 0 ? { nodeKinds } : {}), ...(edgeKinds.size > 0 ? { edgeKinds } : {}) };
}

function number(option: string, given: string | undefined, fits: (value: number) => boolean, what: string) {
  if (given === undefined) return undefined;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!fits(value)) throw new CommandError(`--${option} ${given} is no ${what}`);
  return value;
}

/** Writes to where it is wanted; the words that say where. */
async function write(format: Format, graph: GraphFile, out: string | undefined): Promise<string> {
  const options = { language: 'zh' } as const;
  if (out === undefined) {
    if (format.content !== 'text') {
      throw new CommandError(
        `${format.id} is ${format.content === 'files' ? 'several files' : 'binary'}; say where with --out`,
      );
    }
    await writeToStdout((await format.load())(graph, options));
    return 'standard output';
  }
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  if (format.content !== 'files') {
    if (isFolder) throw new CommandError(`--out ${out} is a folder; name a file in it`);
    const chunks = (await format.load())(graph, options);
    await written(out, () => writeChunks(out, chunks));
    return out;
  }
  const files = (await format.load())(graph, options);
  if (!isFolder && out.toLowerCase().endsWith('.zip')) {
    await written(out, () => writeChunks(out, zip(files)));
    return out;
  }
  if (existsSync(out) && !isFolder) {
    throw new CommandError(`--out ${out} is a file; ${format.id} is several: name a folder, or a .zip`);
  }
  await written(out, () => writeFolder(out, files));
  return `${out} (${files.map(({ name }) => name).join(', ')})`;
}

async function written(out: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new CommandError(`cannot write ${out}: ${REASONS[code] ?? (error as Error).message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk may only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such folder and none can be made',
  ENOTDIR: 'a file stands where its folder should be',
  EEXIST: 'a file stands where its folder should be',
};

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    format: { type: 'string' },
    out: { type: 'string' },
    graph: { type: 'string' },
    kinds: { type: 'string' },
    around: { type: 'string' },
    trace: { type: 'string' },
    depth: { type: 'string' },
    'min-confidence': { type: 'string' },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const { values } = parsed;
  const format = formatOf(values.format);
  const from = callerFolder('export');
  const out = values.out === undefined ? undefined : resolve(from, values.out);
  if (values.around !== undefined && values.trace !== undefined)
    throw new CommandError('give --around or --trace, not both');
  const depth = number('depth', values.depth, (value) => Number.isInteger(value) && value >= 0, 'number of edges');
  if (depth !== undefined && values.around === undefined && values.trace === undefined) {
    throw new CommandError('--depth needs --around or --trace');
  }
  const minConfidence = number(
    'min-confidence',
    values['min-confidence'],
    (value) => value >= 0 && value <= 1,
    'number from 0 to 1',
  );
  const kinds = kindsOf(values.kinds);

  const whole = readGraph(
    values.graph === undefined ? join(ROOT, 'graph-data', 'graph.json') : resolve(from, values.graph),
  );
  const graph = selectGraph(whole, {
    ...kinds,
    ...(values.around === undefined ? {} : { around: await keyOf(whole, 'around', values.around) }),
    ...(values.trace === undefined ? {} : { trace: await keyOf(whole, 'trace', values.trace) }),
    ...(depth === undefined ? {} : { depth }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  });
  const place = await write(format, graph, out);
  const { nodes, edges } = graph;
  console.error(
    `${format.id}: ${nodes.length} nodes, ${edges.length} edges → ${out === undefined ? place : relative(from, place)}`,
  );
  if (format.drawnEdges !== undefined && edges.length > format.drawnEdges) {
    console.error(
      `warning: ${format.label.en} programs draw at most ${format.drawnEdges} edges unless told to; --trace, --around and --kinds export a part`,
    );
  }
  return 0;
});
