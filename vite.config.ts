import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** One folder of tests; what starts browsers or processes gets more time and no neighbours. */
const project = (name: 'unit' | 'golden' | 'cli' | 'browser') => ({
  test: {
    name,
    root,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    ...(name === 'unit' || name === 'golden'
      ? { testTimeout: 20_000 }
      : { testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false }),
  },
});

export default defineConfig({
  root: `${root}/src/web`,
  plugins: [react()],
  build: { outDir: `${root}/dist`, emptyOutDir: true },
  test: {
    root,
    projects: [project('unit'), project('golden'), project('cli'), project('browser')],
    reporters: ['default', ['json', { outputFile: `${root}/.yiju/tests.json` }]],
    passWithNoTests: true,
  },
});
