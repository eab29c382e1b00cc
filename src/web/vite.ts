import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the built page may do: its own scripts, styles, pictures and graph files, and nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Puts the graph beside the page as `graph.json`: served from `file` as it is now while developing, copied into a build.
 * A missing file is no error here; the page says what is missing.
 */
export function graphBesidePage(file: string): Plugin {
  return {
    name: 'yiju:graph-beside-page',
    configureServer(server) {
      server.middlewares.use('/graph.json', (_request, response) => {
        readFile(file).then(
          (bytes) => {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            response.end(bytes);
          },
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
    async generateBundle() {
      if (!existsSync(file)) {
        this.warn(`there is no graph at ${file}; the page will say so`);
        return;
      }
      this.emitFile({ type: 'asset', fileName: 'graph.json', source: await readFile(file) });
    },
  };
}

/** Gives the built page its Content-Security-Policy; the development server needs inline scripts and has none. */
export function contentPolicy(): Plugin {
  return {
    name: 'yiju:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The plugins of the page. The environment variable `YIJU_GRAPH` names another graph file than the repository's. */
export function webPlugins(root: string): Plugin[] {
  return [graphBesidePage(resolve(root, process.env.YIJU_GRAPH ?? 'graph-data/graph.json')), contentPolicy()];
}
