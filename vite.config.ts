import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { webPlugins } from './src/web/vite.ts';

const root = import.meta.dirname;

/** A folder of tests that need nothing but the code. */
const inProcess = (name: string) => ({
  test: { name, root, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
});

/** What tests that start processes or browsers need more time for, on a busy machine. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 300_000 };

/** The commands, one file at a time, for they share dist/. */
const commands = {
  test: {
    name: 'cli',
    root,
    include: ['tests/cli/**/*.test.ts'],
    ...PATIENCE,
    fileParallelism: false,
    sequence: { groupOrder: 1 },
  },
};

/** The page in a browser, one file at a time: a browser without a graphics card draws with every core there is. */
const browser = {
  test: {
    name: 'browser',
    root,
    include: ['tests/browser/**/*.test.ts'],
    ...PATIENCE,
    globalSetup: [`${root}/tests/support/servePage.ts`],
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  root: `${root}/src/web`,
  // Relative, so that a build works from any folder of a server.
  base: './',
  plugins: [react(), ...webPlugins(root)],
  build: {
    outDir: `${root}/dist`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // how long each plugin took is nothing that whoever opens the explorer has to read
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    root,
    projects: [inProcess('unit'), inProcess('golden'), commands, browser],
    reporters: ['default', ['json', { outputFile: `${root}/.yiju/tests.json` }]],
    passWithNoTests: true,
  },
});
