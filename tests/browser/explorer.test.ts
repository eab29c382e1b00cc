import { describe, expect, it } from 'vitest';
import { EDGE_KINDS, NODE_KINDS } from '../../src/ontology/kinds.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { eventually } from './eventually.ts';
import { restingPlace } from './places.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

/** Open the page, run a test on it, and hold it to being quiet: no errors, no requests to elsewhere. */
async function onPage(hash: string, test: (open: OpenPage) => Promise<void>, options = {}) {
  const open = await openPage(browser, served.url + hash, options);
  await open.page.waitForSelector('.legend, .results:not([hidden])', { state: 'attached' });
  await test(open);
  expect(open.errors).toEqual([]);
  expect(open.foreign).toEqual([]);
  await open.page.context().close();
}

function count(records: readonly { attributes: { kind: string } }[], kind: string): number {
  return records.filter(({ attributes }) => attributes.kind === kind).length;
}

/** The words that prove an edge, as the graph file's offsets say. */
function quoteOf({ attributes }: GraphFile, edge: GraphFile['edges'][number]) {
  const { doc, start, end } = edge.attributes.evidence[0] as (typeof edge.attributes.evidence)[number];
  return attributes.documents.find(({ id }) => id === doc)?.text?.slice(start, end) ?? '';
}

const spaceless = (text: string | null) => (text ?? '').replace(/\s/g, '');

describe('the legend', () => {
  it('counts every kind as the graph file does', () =>
    onPage('', async ({ page }) => {
      for (const kind of NODE_KINDS) {
        const total = count(served.graph.nodes, kind);
        const row = page.locator(`[data-kind="node:${kind}"]`);
        expect(await row.count()).toBe(total > 0 ? 1 : 0);
        if (total > 0) expect(await row.getAttribute('data-total')).toBe(String(total));
      }
      for (const kind of EDGE_KINDS) {
        const total = count(served.graph.edges, kind);
        const row = page.locator(`[data-kind="edge:${kind}"]`);
        expect(await row.count()).toBe(total > 0 ? 1 : 0);
        if (total > 0) expect(await row.getAttribute('data-total')).toBe(String(total));
      }
    }));

  it('takes a kind out of the picture, with the edges at its nodes, and says how many are left', () =>
    onPage('', async ({ page }) => {
      await page.getByRole('button', { name: '全部显示' }).click();
      const regulations = page.locator('[data-kind="node:regulation"]');
      const node = served.graph.nodes.find(({ attributes }) => attributes.kind === 'regulation');
      const drawn = () => page.evaluate((key) => window.yiju?.locate('node', key) !== undefined, node?.key ?? '');
      await expect.poll(drawn).toBe(true);
      await regulations.getByRole('checkbox').uncheck();
      expect(await regulations.getAttribute('data-shown')).toBe('0');
      expect(await page.locator('[data-kind="edge:drives"]').getAttribute('data-shown')).toBe(
        String(
          served.graph.edges.filter(({ attributes, source }) => {
            const from = served.graph.nodes.find(({ key }) => key === source);
            return attributes.kind === 'drives' && from?.attributes.kind !== 'regulation';
          }).length,
        ),
      );
      await expect.poll(drawn).toBe(false);
      expect(page.url()).toContain('hide=regulation');
    }));
});

describe('the search', () => {
  it('finds 告知承诺制 by keyboard and shows the sentence that names it', () =>
    onPage('', async ({ page }) => {
      const box = page.getByRole('combobox', { name: /查找/ });
      await box.fill('告知承诺制');
      const group = page.locator('.results [data-kind="reform"]');
      await expect.poll(() => group.locator('mark').first().textContent()).toBe('告知承诺制');
      const option = page.locator('.results [data-kind="reform"] [role="option"]').first();
      const key = await option.getAttribute('data-key');
      for (let i = 0; (await option.getAttribute('aria-selected')) !== 'true' && i < 50; i++)
        await box.press('ArrowDown');
      await box.press('Enter');
      const node = served.graph.nodes.find((one) => one.key === key);
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(node?.attributes.label);
      expect(await page.locator('.detail blockquote').first().textContent()).toContain('告知承诺');
      expect(await page.locator('.sheet .mention.selected').first().textContent()).toContain('告知承诺');
      expect(await page.locator('[data-role="announcer"]').textContent()).toContain(node?.attributes.label);
      await box.press('Escape');
      expect(await page.locator('.legend').count()).toBe(1);
    }));

  it('says so when nothing is found', () =>
    onPage('', async ({ page }) => {
      await page.getByRole('combobox', { name: /查找/ }).fill('<img src=x onerror=alert(1)>');
      await eventually(() => page.locator('.search-count').textContent()).toContain('<img src=x');
      expect(await page.locator('img').count()).toBe(0);
    }));
});

describe('the picture', () => {
  it('shows the sentence of an edge that is clicked', () =>
    onPage(`#hide-edges=${EDGE_KINDS.filter((kind) => kind !== 'drives')}`, async ({ page }) => {
      const drives = served.graph.edges.filter(({ attributes }) => attributes.kind === 'drives');
      let clicked: GraphFile['edges'][number] | undefined;
      // Lines cross and nodes lie on lines: the first click that an edge answers to is as good as any.
      for (const { key } of drives.slice(0, 20)) {
        const at = await restingPlace(page, 'edge', key);
        const box = await page.locator('.picture-ground').boundingBox();
        if (!box) throw new Error('no picture');
        await page.mouse.click(box.x + at.x, box.y + at.y);
        const chosen = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('edge');
        clicked = drives.find((edge) => edge.key === chosen);
        if (clicked) break;
        // Two clicks at once are a double click, wherever they fall.
        await page.waitForTimeout(500);
      }
      if (!clicked) throw new Error('no click met an edge');
      const label = await page.locator('.statement').textContent();
      for (const end of [clicked.source, clicked.target]) {
        expect(label).toContain(served.graph.nodes.find(({ key }) => key === end)?.attributes.label);
      }
      const quoted = spaceless(await page.locator('.detail blockquote').first().textContent());
      expect(quoted).toContain(spaceless(quoteOf(served.graph, clicked)));
      expect(await page.locator('.detail code').first().textContent()).toContain(clicked.attributes.evidence[0]?.rule);
      expect(await page.locator('.sheet .marked, .sheet mark').count()).toBeGreaterThan(0);
    }));

  it('fills its frame when the text is folded away', () =>
    onPage('', async ({ page }) => {
      const heights = () =>
        page.evaluate(() =>
          ['.picture-ground', '.picture-ground canvas'].map((part) => document.querySelector(part)?.clientHeight),
        );
      const [before] = await heights();
      await page.getByRole('button', { name: /收起原文/ }).click();
      await expect.poll(async () => new Set(await heights()).size).toBe(1);
      expect((await heights())[0]).toBeGreaterThan(before ?? 0);
    }));

  it('selects a node that is clicked, and nothing where there is nothing', () =>
    onPage('', async ({ page }) => {
      const node = served.graph.nodes.find(({ attributes }) => attributes.kind === 'report') ?? served.graph.nodes[0];
      const at = await restingPlace(page, 'node', node?.key ?? '');
      const box = await page.locator('.picture-ground').boundingBox();
      if (!box) throw new Error('no picture');
      await page.mouse.click(box.x + at.x, box.y + at.y);
      await expect
        .poll(() => page.locator('.detail [data-role="selected-label"]').textContent())
        .toBe(node?.attributes.label);
      // Two clicks at once are a double click, wherever they fall.
      await page.waitForTimeout(500);
      await page.mouse.click(box.x + 4, box.y + 4);
      await expect.poll(() => page.locator('.detail [data-role="selected-label"]').count()).toBe(0);
      await page.goBack();
      await expect
        .poll(() => page.locator('.detail [data-role="selected-label"]').textContent())
        .toBe(node?.attributes.label);
    }));
});

describe('the reader', () => {
  it('brings the sentence of any node into the window', () =>
    onPage('', async ({ page }) => {
      const named = served.graph.nodes.filter(({ attributes }) => attributes.kind === 'regulation');
      for (const { key } of [named[0], named.at(-1)].filter((node) => node !== undefined)) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, new URLSearchParams({ node: key }).toString());
        const mark = page.locator('.sheet .mention.selected.marked').first();
        const inWindow = async () => {
          const box = await mark.boundingBox();
          return box !== null && box.y > 0 && box.y + box.height <= 900;
        };
        await expect.poll(inWindow).toBe(true);
      }
    }));

  it('selects the node of a mention that is clicked, and the one around it on the next click', () =>
    onPage('', async ({ page }) => {
      const nested = page.locator('.sheet .mention').filter({ visible: true });
      const keys = await nested.evaluateAll((all) =>
        all.map((one) => JSON.parse((one as HTMLElement).dataset.keys ?? '')),
      );
      const i = keys.findIndex((list: string[]) => list.length > 1);
      const mention = nested.nth(i);
      const labelOf = (key: string) => served.graph.nodes.find((node) => node.key === key)?.attributes.label;
      await mention.click();
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(labelOf(keys[i][0]));
      await mention.click();
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(labelOf(keys[i][1]));
    }));

  it('is read by keyboard: arrows move between mentions, Enter selects', () =>
    onPage('', async ({ page }) => {
      await page.locator('.sheet').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const keys = await page.evaluate(() => JSON.parse((document.activeElement as HTMLElement).dataset.keys ?? '[]'));
      await page.keyboard.press('Enter');
      const node = served.graph.nodes.find(({ key }) => key === keys[0]);
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(node?.attributes.label);
    }));
});

describe('the panel', () => {
  it('lists all neighbours in counted groups and goes to them and to the reason', () =>
    onPage('', async ({ page }) => {
      const degrees = new Map<string, number>();
      for (const { source, target } of served.graph.edges) {
        for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
      }
      const [key, degree] = [...degrees].sort((a, b) => b[1] - a[1])[0] as [string, number];
      await page.goto(`${served.url}#node=${encodeURIComponent(key)}`);
      await page.reload();
      await page.waitForSelector('.neighbour-group');
      const counts = await page
        .locator('.neighbour-group')
        .evaluateAll((groups) => groups.map((group) => Number((group as HTMLElement).dataset.count)));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(degree);
      const why = page.locator('.neighbour .why').first();
      const edgeKey = await why.getAttribute('data-edge');
      await why.click();
      const edge = served.graph.edges.find((one) => one.key === edgeKey);
      expect(await page.locator('[data-attribute="confidence"]').textContent()).toContain(
        `${Math.round((edge?.attributes.confidence ?? 0) * 100)}%`,
      );
    }));
});

describe('the keyboard', () => {
  it('goes to the search with Ctrl-K and clears the selection with Escape', () =>
    onPage('', async ({ page }) => {
      await page.locator('[data-entrance] button').first().click();
      expect(await page.locator('.detail [data-role="selected-label"]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.detail [data-role="selected-label"]').count()).toBe(0);
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    }));
});

describe('the address', () => {
  it('opens the same view elsewhere', () =>
    onPage('', async ({ page }) => {
      const node = served.graph.nodes.find(({ attributes }) => attributes.kind === 'reform');
      await page.goto(`${served.url}#${new URLSearchParams({ node: node?.key ?? '', lang: 'en' })}`);
      await page.reload();
      await page.waitForSelector('.detail [data-role="selected-label"]');
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(node?.attributes.label);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('.legend h2').first().textContent()).toBe('Nodes');
    }));
});

describe('the language', () => {
  it('is Chinese for a Chinese browser', () =>
    onPage('', async ({ page }) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    }));

  it('is English for any other', () =>
    onPage(
      '',
      async ({ page }) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
      },
      { locale: 'de-DE' },
    ));
});

describe('a narrow screen', () => {
  it('shows one part at a time, and the details of what is selected', () =>
    onPage(
      '',
      async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.getByRole('button', { name: '原文', exact: true }).click();
        await page.locator('.sheet .mention').first().click();
        await expect.poll(() => page.locator('.detail [data-role="selected-label"]').isVisible()).toBe(true);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));
});
