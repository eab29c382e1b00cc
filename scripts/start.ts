import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { serializeGraphFile } from '../src/graph/serialize.ts';
import { writeAtomically } from './support/atomicWrite.ts';
import { buildGraphFile } from './support/build.ts';
import { CommandError, parseCommand, ROOT, refuse, runCommand } from './support/command.ts';
import { findSources } from './support/sources.ts';

const HELP = `
npm start [-- --port NUMBER] [--no-open]

Reads the reports in graph-data/sources and opens the explorer on what was read. Nothing leaves this machine.

  --port NUMBER  the port to serve on, or the next free one; 4173 unless given
  --no-open      only print the address, do not open a browser
  --help         this text
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

/** Builds the graph from the sources; one that was built before is kept when nothing can be read now. */
function refreshGraph(): void {
  const out = join(ROOT, 'graph-data', 'graph.json');
  const { sources, failures: missing } = findSources([join(ROOT, 'graph-data', 'sources')], ROOT);
  const { graph, failures } = buildGraphFile(sources, (line) => console.error(line));
  for (const { path, reason } of [...missing, ...failures]) console.error(`warning: ${path}: ${reason}`);
  if (graph) writeAtomically(out, serializeGraphFile(graph));
  else if (!existsSync(out)) throw new CommandError('no report could be read; put one into graph-data/sources');
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    port: { type: 'string', default: '4173' },
    'no-open': { type: 'boolean', default: false },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const port = Number(parsed.values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CommandError(`--port ${parsed.values.port} is no port; give a number up to 65535`);
  }
  refreshGraph();
  const config = { configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port, strictPort: false, open: false } });
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  console.log(`the explorer is at ${address} (Ctrl+C ends it)`);
  if (!parsed.values['no-open']) openInBrowser(address);
  return 0;
});
