import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { renderMermaid } from '../../src/graph/trace/render/mermaid.ts';
import { traceSection } from '../../src/graph/trace/render/section.ts';
import { trace } from '../../src/graph/trace/trace.ts';
import { indexGraph } from '../../src/graph/trace/traceGraph.ts';
import { DECISION, edge, example, graphFile, node } from '../unit/graph/trace/example.ts';
import { browser, browserForTests } from './served-page.ts';

interface Mermaid {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** Mermaid draws in a browser only, so it is asked in one. */
const SCRIPT = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));

let page: Page;

browserForTests();

beforeAll(async () => {
  page = await browser.newPage();
  await page.setContent('<body></body>');
  await page.addScriptTag({ content: readFileSync(SCRIPT, 'utf8') });
});

async function draw(text: string) {
  return page.evaluate(async (source) => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
    mermaid.initialize({ startOnLoad: false });
    const { svg } = await mermaid.render('drawing', source);
    const root = new DOMParser().parseFromString(svg, 'text/html');
    const words = (selector: string) =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
    return {
      nodes: words('.node'),
      levels: words('.cluster-label'),
      edges: root.querySelectorAll('path.flowchart-link').length,
    };
  }, text);
}

test('Mermaid draws a trace, one box per level', async () => {
  const graph = indexGraph(example());
  const found = trace(graph, DECISION, { direction: 'down' });
  const drawn = await draw(renderMermaid(graph, [traceSection(graph, found)], 'zh'));
  expect(drawn.nodes).toHaveLength(found.reached.size + 1);
  expect(drawn.edges).toBe(found.hops.length);
  expect(drawn.levels).toEqual(expect.arrayContaining(['省级', '县级', '举措', '改革', '机构']));
});

test('Mermaid draws awkward names as they are written', async () => {
  const names = ['甲"办法"', '乙<b>#1;', '丙`end`', '丁[x](y)|{z}', 'end'];
  const graph = indexGraph(
    graphFile(
      [node('guidance', '精神'), ...names.map((name) => node('measure', name))],
      names.map((name) => edge('drives', 'guidance:精神', `measure:${name}`)),
    ),
  );
  const section = traceSection(graph, trace(graph, 'guidance:精神', { direction: 'down' }));
  const { nodes } = await draw(renderMermaid(graph, [section], 'zh'));
  expect(nodes.sort()).toEqual([...names, '精神'].sort());
});
