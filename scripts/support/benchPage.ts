import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';
import { ROOT } from './command.ts';
import { makeLargeGraph } from './largeGraph.ts';

/** A script of the built page and what it weighs on the way to a reader, in bytes. */
export interface ScriptSize {
  readonly name: string;
  readonly gzipped: number;
  /** Whether the page asks for it before anything is shown. */
  readonly initial: boolean;
}

/** The page and the yardstick, built as they are shipped and served, with a graph of every order beside them. */
export interface BenchServer {
  readonly page: string;
  readonly bare: string;
  readonly scripts: readonly ScriptSize[];
  close(): Promise<void>;
}

/** Name of the graph file of an order. */
export const graphName = (order: number): string => `graph-${order}.json`;

async function scriptSizes(folder: string): Promise<ScriptSize[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const sizes = names.map(async (name) => ({
    name,
    gzipped: gzipSync(await readFile(join(folder, 'assets', name))).length,
    initial: html.includes(name),
  }));
  return (await Promise.all(sizes)).sort((a, b) => b.gzipped - a.gzipped);
}

/** Builds and serves; the caller closes. */
export async function serveBench(orders: readonly number[]): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yiju-bench-'));
  const page = { configFile: join(ROOT, 'vite.config.ts'), mode: 'production', logLevel: 'error' } as const;
  await build({ ...page, build: { outDir: folder, emptyOutDir: true } });
  const scripts = await scriptSizes(folder);
  await build({
    root: join(ROOT, 'scripts', 'support', 'bareSigma'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'bare'), emptyOutDir: true },
  });
  for (const order of orders) {
    const text = JSON.stringify(makeLargeGraph(order));
    for (const place of [folder, join(folder, 'bare')]) await writeFile(join(place, graphName(order)), text);
  }
  const server = await preview({ ...page, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] as string;
  return {
    page: address,
    bare: `${address}bare/index.html`,
    scripts,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
