import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { SingleFormat } from '../../src/exports/format.ts';
import { graphFileLines } from '../../src/graph/serialize.ts';
import { ROOT } from './command.ts';
import { inlinePage } from './inlinePage.ts';

/** The page, the graph and its texts as one HTML file. It needs Vite to be written, so it is no format of the page itself. */
export const OFFLINE_PAGE: SingleFormat = {
  id: 'html',
  label: { zh: '离线网页', en: 'Offline page' },
  purpose: {
    zh: '一个网页文件，图谱与原文都在里面，断网也能打开',
    en: 'one HTML file with page, graph and text: opens in a browser without a network',
  },
  extension: 'html',
  mediaType: 'text/html',
  content: 'text',
  load: async () =>
    async function* (graph) {
      const [page] = [await buildPage()].flat();
      if (!page || !('output' in page)) throw new Error('the build of the page gave no files');
      const files = new Map(page.output.map((file) => [file.fileName, contentOf(file)]));
      const { nodes, edges, ...rest } = graph;
      const [before, after] = inlinePage(files);
      yield before;
      // Inside of a script element only `<` can end it, and in JSON it stands in strings alone.
      for (const line of graphFileLines({ ...rest, nodes: [...nodes], edges: [...edges] }))
        yield line.replaceAll('<', '\\u003c');
      yield after;
    },
};

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');
}

/** All scripts of the page as one, kept in memory. */
async function buildPage() {
  // Here, so that no other export waits for it to start.
  const { build } = await import('vite');
  return build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
