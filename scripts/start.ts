import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { serializeGraphFile } from '../src/graph/serialize.ts';
import { writeAtomically } from './support/atomicWrite.ts';
import { buildGraphFile } from './support/build.ts';
import { CommandError, callerFolder, parseCommand, ROOT, runCommand } from './support/command.ts';
import { curated, readCurationOption } from './support/curation.ts';
import { findSources } from './support/sources.ts';

const HELP = `
npm start [-- FILE|FOLDER …] [--curation FILE] [--port NUMBER] [--no-open]

Reads reports (.txt, .md) and opens the explorer on what was read. Nothing leaves this machine.

  FILE|FOLDER    what to read, folders with all that is below them; graph-data/sources unless given
  --curation FILE
                 what people decided about the graph; graph-data/curation.json, if there is one, unless given
  --port NUMBER  the port to serve on, or the next free one; 4173 unless given
  --no-open      only print the address, do not open a browser
  --help         this text

The graph of graph-data/sources is kept as graph-data/graph.json; that of other files is only shown.
`;

/** Asks the system to open an address; where there is no desktop, or it fails, the printed address is all. */
function openInBrowser(url: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [program, args] =
    platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : platform === 'darwin'
        ? ['open', [url]]
        : ['xdg-open', [url]];
  const child = spawn(program as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** Reads the reports, telling what cannot be read; undefined when none can. */
function readReports(paths: readonly string[], decisions: string | undefined): string | undefined {
  const from = callerFolder('start');
  const { sources, failures: missing } = findSources(paths, from);
  const curation = readCurationOption(decisions, from);
  const { graph: built, failures } = buildGraphFile(sources, (line) => console.error(line));
  for (const { path, reason } of [...missing, ...failures]) console.error(`warning: ${path}: ${reason}`);
  if (!built) return undefined;
  const { graph, lines, warnings } = curated(built, curation);
  for (const line of lines) console.error(line);
  for (const line of warnings) console.error(`warning: ${line}`);
  return serializeGraphFile(graph);
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    curation: { type: 'string' },
    port: { type: 'string', default: '4173' },
    'no-open': { type: 'boolean', default: false },
  });
  if (!parsed) return 0;
  const port = Number(parsed.values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CommandError(`--port ${parsed.values.port} is no port; give a number up to 65535`);
  }
  const given = parsed.positionals.length > 0;
  const kept = join(ROOT, 'graph-data', 'graph.json');
  const graph = readReports(given ? parsed.positionals : [join(ROOT, 'graph-data', 'sources')], parsed.values.curation);
  if (!graph && (given || !existsSync(kept)))
    throw new CommandError('no report could be read, so there is nothing to show');
  if (graph && !given) writeAtomically(kept, graph);

  const config = { configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' } as const;
  await build(config);
  // The page looks for its graph beside itself.
  if (graph) writeAtomically(join(ROOT, 'dist', 'graph.json'), graph);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port, strictPort: false, open: false } });
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  console.log(`the explorer is at ${address} (Ctrl+C ends it)`);
  if (!parsed.values['no-open']) openInBrowser(address);
  return 0;
});
