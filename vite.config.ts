import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { webPlugins } from './src/web/vite.ts';

const root = import.meta.dirname;

/** A folder of tests that need nothing but the code. */
const inProcess = (name: string) => ({
  test: { name, root, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
});

/** A folder of tests that start processes and browsers: more time, and one at a time, for they share dist/. */
const outOfProcess = (name: string, groupOrder: number) => ({
  test: {
    name,
    root,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    sequence: { groupOrder },
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
    projects: [inProcess('unit'), inProcess('golden'), outOfProcess('cli', 1), outOfProcess('browser', 2)],
    reporters: ['default', ['json', { outputFile: `${root}/.yiju/tests.json` }]],
    passWithNoTests: true,
  },
});
