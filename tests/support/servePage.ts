import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '../../scripts/support/browser.ts';
import { ROOT } from '../../scripts/support/command.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The page that tests open: where it is served, and the folder that it was built into. */
    page: { readonly url: string; readonly folder: string };
    /** Where the browser of all tests is connected to. */
    browser: string;
  }
}

/** The page is put together without the graphics that draw the picture: without a card for them that costs half as much. */
const FLAGS = ['--disable-gpu-compositing'];

/**
 * Before any file of browser tests runs: finds or installs the browser and starts it, once for all of them, then builds and
 * serves the page. Under Vitest React comes in its development form, so that its warnings fail a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const options = browserOptions();
  const browser = await chromium.launchServer({ ...options, args: [...options.args, ...FLAGS] });
  const folder = await mkdtemp(join(tmpdir(), 'yiju-page-'));
  const page = { configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' } as const;
  await build({ ...page, build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ ...page, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
  project.provide('page', { url: server.resolvedUrls?.local[0] as string, folder });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
