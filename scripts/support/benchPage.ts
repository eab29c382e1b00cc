import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview, type Rolldown } from 'vite';
import { ROOT } from './command.ts';
import { makeLargeGraph } from './largeGraph.ts';

/** A script of the built page and what it weighs on the way to a reader, in bytes. */
export interface ScriptSize {
  readonly name: string;
  readonly gzipped: number;
  /** Whether the page waits for it: for its first picture, for all that a reader sees at first, or not at all. */
  readonly wanted: 'picture' | 'page' | 'later';
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

/** Modules that every visit asks for once the first picture is on its way: the page itself, and the check of its file. */
const ALWAYS = /\/src\/web\/(view\/mount\.tsx|opening\/open\.worker\.ts)/;

/** Names of these chunks and of all that they cannot run without. */
function closure(
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  begin: readonly Rolldown.OutputChunk[],
): Set<string> {
  const names = new Set<string>();
  const visit = ({ fileName, imports }: Rolldown.OutputChunk) => {
    if (names.has(fileName)) return;
    names.add(fileName);
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk) visit(chunk);
    }
  };
  for (const chunk of begin) visit(chunk);
  return names;
}

function scriptSizes({ output }: Rolldown.RolldownOutput): ScriptSize[] {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const all = [...chunks.values()];
  const picture = closure(
    chunks,
    all.filter(({ isEntry }) => isEntry),
  );
  const page = closure(
    chunks,
    all.filter(({ facadeModuleId }) => ALWAYS.test((facadeModuleId ?? '').replaceAll('\\', '/'))),
  );
  const sizes = all.map(({ fileName, code }): ScriptSize => {
    const wanted = picture.has(fileName) ? 'picture' : page.has(fileName) ? 'page' : 'later';
    return { name: basename(fileName), gzipped: gzipSync(code).length, wanted };
  });
  return sizes.sort((a, b) => b.gzipped - a.gzipped);
}

/** Builds and serves; the caller closes. */
export async function serveBench(orders: readonly number[]): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yiju-bench-'));
  const page = { configFile: join(ROOT, 'vite.config.ts'), mode: 'production', logLevel: 'error' } as const;
  const built = await build({ ...page, build: { outDir: folder, emptyOutDir: true } });
  const scripts = scriptSizes(built as Rolldown.RolldownOutput);
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
