import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { objections } from './axe.ts';
import { eventually } from './eventually.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

const at = (parameters: Record<string, string>) => `#${new URLSearchParams(parameters)}`;

/** A node and an edge with neighbours and evidence of several kinds. */
function samples() {
  const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
  const reform = served.graph.edges.find(({ attributes }) => attributes.kind === 'establishes');
  if (!edge || !reform) throw new Error('the sample drives no measure or establishes no reform');
  return { node: edge.source, edge: edge.key, reform: reform.target };
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Finds nothing in the light theme, nor when the system turns dark while the page is open. */
async function expectNothing(page: Page, parts: readonly string[]): Promise<void> {
  expect(await objections(page, parts), 'light').toEqual([]);
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(() => background(page)).not.toBe(light);
  expect(await objections(page, parts, true), 'dark').toEqual([]);
}

interface State {
  readonly name: string;
  /** Where it is; the page as it opens where nothing is said. */
  hash?(): string;
  /** What a reader does to get there. */
  go?(page: Page): Promise<unknown>;
  /** What is unlike the other states, and is looked at; the whole page where nothing is said. */
  readonly parts?: readonly string[];
}

/** Every state of the page that looks unlike the others. */
const STATES: readonly State[] = [
  { name: 'the page as it opens' },
  { name: 'the network by level', hash: () => at({ colour: 'level' }), parts: ['.stage'] },
  {
    name: 'the cascade',
    hash: () => at({ view: 'cascade' }),
    go: (page) => page.locator('.box').first().waitFor(),
    parts: ['.stage'],
  },
  {
    name: 'the cascade around a node',
    hash: () => at({ view: 'cascade', node: samples().node }),
    go: (page) => page.locator('.box.selected').first().waitFor(),
    parts: ['.stage', '.detail'],
  },
  {
    name: 'the table of nodes',
    hash: () => at({ view: 'table' }),
    go: (page) => page.locator('.table-line').first().waitFor(),
    parts: ['.stage'],
  },
  {
    name: 'the table of edges, one selected',
    hash: () => at({ view: 'table', table: 'edges', sort: '-kind', edge: samples().edge }),
    go: (page) => page.locator('.table-line[aria-selected="true"]').waitFor(),
    parts: ['.stage', '.detail'],
  },
  {
    name: 'a selected node, the reader with its outline',
    hash: () => at({ node: samples().node }),
    async go(page) {
      await page.locator('.sheet .marked').first().waitFor();
      if ((await page.locator('.outline').count()) === 0) await page.locator('[data-action="outline"]').click();
    },
  },
  {
    name: 'a trace at its second step',
    hash: () => at({ trace: 'up', from: samples().reform, step: '1', view: 'cascade' }),
    go: (page) => page.locator('.hop blockquote').first().waitFor(),
    parts: ['.stage', '.detail'],
  },
  { name: 'a selected edge', hash: () => at({ edge: samples().edge }), parts: ['.detail'] },
  {
    name: 'a selected sentence',
    parts: ['.detail'],
    async go(page) {
      await page.locator('.sheet .mention').first().focus();
      await page.keyboard.press('Shift+Enter');
      await page.locator('[data-role="passage-edges"]').waitFor();
    },
  },
  {
    name: 'what the search finds',
    parts: ['.find'],
    async go(page) {
      await page.getByRole('combobox', { name: /查找/ }).fill('办');
      await page.locator('.results [role="option"]').first().waitFor();
    },
  },
  {
    name: 'filters in use and open',
    hash: () => at({ level: 'county', around: samples().node, depth: '2' }),
    parts: ['.find', '.stage-head'],
    async go(page) {
      for (const summary of await page.locator('.filters summary').all()) await summary.click();
      await page.locator('[data-kind="node:reform"]').getByRole('button').click();
    },
  },
  {
    name: 'the intake dialog',
    parts: ['dialog'],
    async go(page) {
      await page.locator('[data-action="intake"]').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'the intake dialog after a file that cannot be read',
    parts: ['dialog'],
    async go(page) {
      await page.locator('[data-action="intake"]').click();
      const void_ = { name: 'void.txt', mimeType: 'text/plain', buffer: Buffer.from('') };
      await page.locator('[data-control="files"]').setInputFiles([void_]);
      await page.locator('.desk-refused').first().waitFor();
    },
  },
  {
    name: 'a button that says what it does',
    parts: ['body'],
    async go(page) {
      await page.keyboard.press('Tab');
      await page.locator('[data-action="redo"]').focus();
      await page.locator('[role="tooltip"]').waitFor();
    },
  },
  {
    name: 'a decision about a node',
    hash: () => at({ node: samples().node }),
    parts: ['.detail'],
    async go(page) {
      await page.locator('[data-curate="correct"]').click();
      await page.locator('.detail form').waitFor();
    },
  },
  {
    name: 'the list of decisions',
    parts: ['dialog'],
    async go(page) {
      await page.locator('[data-action="curation"]').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'the export menu',
    parts: ['header'],
    async go(page) {
      await page.locator('[data-action="export"]').click();
      await page.locator('[data-format]').first().waitFor();
    },
  },
];

describe('in either theme axe finds nothing wrong with', () => {
  it.each(STATES)('$name', async ({ hash, go, parts = [] }) => {
    const { page } = await openPage(browser, served.url + (hash?.() ?? ''));
    await page.waitForSelector('.page');
    await go?.(page);
    await expectNothing(page, parts);
    await page.context().close();
  });

  it.each(['find', 'picture', 'detail', 'reader'])('the %s pane of a narrow screen', async (pane) => {
    const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page } = await openPage(browser, served.url + at({ node: samples().node }), narrow);
    await page.locator(`[data-pane="${pane}"]:is(button, a)`).click();
    await expectNothing(page, []);
    await page.context().close();
  });

  it('the message of a graph that cannot be opened', async () => {
    const { page } = await openPage(browser, `${served.url}?graph=missing.json`);
    await page.locator('.failure').waitFor();
    await expectNothing(page, []);
    await page.context().close();
  });
});
