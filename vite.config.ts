import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { webPlugins } from './src/web/vite.ts';

const root = import.meta.dirname;

/** A folder of tests that need nothing but the code: as many files at a time as there are cores. */
const inProcess = (name: string) => ({
  test: {
    name,
    root,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 60_000,
    maxWorkers: availableParallelism(),
  },
});

/** A folder of tests that start processes or draw in the browser: fewer at a time, and with more time on a busy machine. */
const beyondProcess = (name: string, globalSetup: string[] = []) => ({
  test: {
    name,
    root,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    globalSetup,
    maxWorkers: Math.min(availableParallelism(), 4),
    sequence: { groupOrder: 1 },
  },
});

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
    projects: [
      inProcess('unit'),
      inProcess('golden'),
      beyondProcess('cli'),
      beyondProcess('browser', [`${root}/tests/support/servePage.ts`]),
    ],
    reporters: ['default', ['json', { outputFile: `${root}/.yiju/tests.json` }]],
    passWithNoTests: true,
  },
});
