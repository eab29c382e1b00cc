import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { selectGraph } from '../../src/exports/select.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { AWKWARD, exportedText, quoteIn, SAMPLE } from '../unit/exports/support.ts';
import { browser, browserForTests } from './served-page.ts';

/** What the page of the test offers. */
interface Mermaid {
  initialize(config: object): void;
  parse(text: string): Promise<{ diagramType: string }>;
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

/** Draws a flowchart as a site does with Mermaid's settings untouched, and reads its names. */
async function draw(text: string, config: object = {}) {
  return page.evaluate(
    async ([source, settings]) => {
      const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false, ...(settings as object) });
      const { diagramType } = await mermaid.parse(source as string);
      const { svg } = await mermaid.render('drawing', source as string);
      const root = new DOMParser().parseFromString(svg, 'text/html');
      const words = (selector: string) =>
        [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim());
      return {
        diagramType,
        nodes: words('.node'),
        edges: root.querySelectorAll('path.flowchart-link').length,
        labels: words('.edgeLabel .label'),
      };
    },
    [text, config] as const,
  );
}

const blank = (text: string): string => text.replace(/\s+/g, '');
const labels = ({ nodes }: GraphFile) =>
  nodes.map(({ attributes }) => blank(attributes.label + (attributes.number ?? '')));

test('Mermaid draws what a regulation drove, with names and evidence', async () => {
  const [drives] = SAMPLE.edges.filter(({ attributes }) => attributes.kind === 'drives');
  const part = selectGraph(SAMPLE, { around: drives!.source });
  const text = await exportedText('mermaid', part, { title: '一条脉络: "甲" # 乙' });
  const drawn = await draw(text);
  expect(drawn.diagramType).toMatch(/^flowchart/);
  expect(drawn.nodes.map((name) => blank(name ?? '')).sort()).toEqual(labels(part).sort());
  expect(drawn.edges).toBe(part.edges.length);
  expect(drawn.labels).toContain('推动');
  const [proof] = drives!.attributes.evidence;
  expect(text).toContain(
    `%% ${proof!.doc} [${proof!.start}, ${proof!.end}) ${proof!.rule}: ${quoteIn(part, proof!)}\n`,
  );
});

test('Mermaid draws awkward names as they are written', async () => {
  const drawn = await draw(await exportedText('mermaid', AWKWARD));
  expect(drawn.nodes.map((name) => blank(name ?? '')).sort()).toEqual(labels(AWKWARD).sort());
  expect(drawn.edges).toBe(AWKWARD.edges.length);
});

test('Mermaid reads the whole of the sample where it is told that charts may be so large', async () => {
  const text = await exportedText('mermaid', SAMPLE);
  const nodes = await page.evaluate(
    async ([source]) => {
      const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false, maxEdges: 10_000, maxTextSize: 1e7 });
      return (await mermaid.parse(source as string)).diagramType;
    },
    [text],
  );
  expect(nodes).toMatch(/^flowchart/);
});
