import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { readGraphFile } from '../../src/graph/file.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';

const root = resolve(import.meta.dirname, '../..');

/** The page as it is shipped, built into a folder of its own and served. */
export interface ServedPage {
  readonly url: string;
  readonly graph: GraphFile;
  close(): Promise<void>;
}

/**
 * Build and serve the page with the graph of the repository (or the one that `YIJU_GRAPH` names). Under Vitest React comes in its
 * development form, so that its warnings fail a test.
 */
export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'yiju-page-'));
  const configFile = resolve(root, 'vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    url: server.resolvedUrls?.local[0] as string,
    graph: readGraphFile(JSON.parse(await readFile(join(outDir, 'graph.json'), 'utf8'))),
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** An open page, and all that went wrong on it or left the machine. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and of scripts. */
  readonly errors: string[];
  /** Requests to anywhere but the server of the page. */
  readonly foreign: string[];
}

/** A fresh page in a context of its own; Chinese, light and 1440×900 unless told otherwise. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(url.href);
  });
  await prepare(page);
  await page.goto(address);
  return { page, errors, foreign };
}
