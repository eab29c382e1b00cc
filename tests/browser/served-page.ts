import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Browser, type BrowserContextOptions, chromium, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';

/** The page as it is shipped, with the graph of the repository (or the one that `YIJU_GRAPH` names). */
export interface ServedPage {
  readonly url: string;
  readonly graph: GraphFile;
}

/** What `browserForTests` has ready in every test of a file. */
export let browser: Browser;
/** What `serveForTests` has ready in every test of a file. */
export let served: ServedPage;

/** Has a connection to the browser, which is one for all files of tests, ready; it ends with its pages. */
export function browserForTests(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
}

/** Has the page, which is built and served once for all files of tests, and the browser ready. */
export function serveForTests(): void {
  browserForTests();
  beforeAll(async () => {
    const { url, folder } = inject('page');
    served = { url, graph: readGraphFile(JSON.parse(await readFile(join(folder, 'graph.json'), 'utf8'))) };
  });
}

/** What the browser saved. */
export const contentOf = async (saved: Download): Promise<Buffer> => buffer(await saved.createReadStream());

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
