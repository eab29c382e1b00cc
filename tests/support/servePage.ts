import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserPath } from '../../scripts/support/browser.ts';
import { ROOT } from '../../scripts/support/command.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The page that tests open: where it is served, and the folder that it was built into. */
    page: { readonly url: string; readonly folder: string };
  }
}

/**
 * Before any file of browser tests runs: finds or installs the browser, for two files that installed it at once would lock
 * each other out, then builds and serves the page. Under Vitest React comes in its development form, so that its warnings
 * fail a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  browserPath();
  const folder = await mkdtemp(join(tmpdir(), 'yiju-page-'));
  const page = { configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' } as const;
  await build({ ...page, build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ ...page, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
  project.provide('page', { url: server.resolvedUrls?.local[0] as string, folder });
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
