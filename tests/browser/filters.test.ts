import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { restingPlace } from './places.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

async function onPage(hash: string, test: (open: OpenPage) => Promise<void>) {
  const open = await openPage(browser, served.url + hash);
  await open.page.waitForSelector('.legend', { state: 'attached' });
  await test(open);
  expect(open.errors).toEqual([]);
  expect(open.foreign).toEqual([]);
  await open.page.context().close();
}

const shownNodes = async (page: Page) =>
  Number((await page.locator('.picture-count').textContent())?.match(/\d+/)?.[0]);

/** The regulation with the most edges: one that is surely drawn, with neighbours. */
function busiest(): string {
  const counts = new Map<string, number>();
  for (const { source, attributes } of served.graph.edges) {
    if (attributes.kind === 'drives') counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

describe('filters', () => {
  it('tell how many each value would show, take effect at once, and are taken back and made again by keyboard', () =>
    onPage('', async ({ page }) => {
      const before = await shownNodes(page);
      await page.locator('[data-facet="level"] summary').click();
      const value = page.locator('[data-facet="level"] [data-value="province"]');
      const count = Number(await value.getAttribute('data-count'));
      expect(count).toBeGreaterThan(0);
      await value.getByRole('checkbox').check();
      await eventually(() => shownNodes(page)).toBeLessThan(before);
      const after = await shownNodes(page);
      expect(await page.locator('.chip').textContent()).toContain('省级');
      expect(page.url()).toContain('level=province');
      await page.keyboard.press('Control+z');
      await eventually(() => shownNodes(page)).toBe(before);
      expect(await page.locator('.chip').count()).toBe(0);
      await page.keyboard.press('Control+Shift+z');
      await eventually(() => shownNodes(page)).toBe(after);
      await page.locator('[data-action="undo"]').click();
      await eventually(() => shownNodes(page)).toBe(before);
    }));

  it('isolate the neighbourhood of a node, hide it, and open it up', () =>
    onPage(`#${new URLSearchParams({ node: busiest() })}`, async ({ page }) => {
      const all = await shownNodes(page);
      await page.locator('[data-control="around"]').selectOption('1');
      await eventually(() => shownNodes(page)).toBeLessThan(all);
      const one = await shownNodes(page);
      await page.locator('[data-control="around"]').selectOption('2');
      await eventually(() => shownNodes(page)).toBeGreaterThan(one);
      await page.locator('.chip button').click();
      await eventually(() => shownNodes(page)).toBe(all);
      await page.locator('[data-action="hide"]').click();
      expect(await page.locator('.hidden-note').count()).toBe(1);
      await page.locator('.hidden-note button').click();
      expect(await page.locator('.hidden-note').count()).toBe(0);
    }));
});

describe('size and colour', () => {
  it('follow a metric and groups, worked out beside the page, and say what they mean', () =>
    onPage('', async ({ page }) => {
      const means = page.locator('.look-means');
      const ready = () => means.getAttribute('data-pending');
      await page.locator('[data-control="size"]').selectOption('pagerank');
      await page.locator('[data-control="colour"]').selectOption('community');
      await eventually(ready).toBe('false');
      expect(await means.textContent()).toMatch(/指向.*Louvain/);
      const groups = page.locator('.look-groups li');
      expect(await groups.count()).toBeGreaterThan(2);
      const numbers = await groups.locator('small').allTextContents();
      expect(numbers.reduce((sum, one) => sum + Number(one), 0)).toBe(await shownNodes(page));
      await page.locator('[data-control="size"]').selectOption('betweenness');
      await page.locator('[data-control="colour"]').selectOption('level');
      await eventually(ready).toBe('false');
      expect(await groups.allTextContents()).toContainEqual(expect.stringContaining('国家'));
    }));

  it('come with a layout of what is shown, the same wherever the link is opened', () =>
    onPage('#layout=shown&level=province', async ({ page }) => {
      const place = () => page.evaluate((key) => window.yiju?.locate('node', key), reform);
      const reform = served.graph.edges.find(({ attributes }) => attributes.kind === 'advances')?.target ?? '';
      await eventually(() => page.locator('.look-means').getAttribute('data-pending')).toBe('false');
      const first = await restingPlace(page, 'node', reform);
      await page.reload();
      await eventually(() => page.locator('.look-means').getAttribute('data-pending')).toBe('false');
      await eventually(place).toEqual(first);
      await page.locator('[data-action="layout"]').click();
      await eventually(place).not.toEqual(first);
    }));
});

describe('the camera', () => {
  it('is in the address, and a link shows the same part', () =>
    onPage('', async ({ page }) => {
      await page.getByRole('button', { name: '放大' }).click();
      await eventually(() => page.url()).toContain('camera=');
      const key = busiest();
      const before = await restingPlace(page, 'node', key);
      await page.reload();
      await page.locator('.sheet .mention').first().waitFor();
      const after = await restingPlace(page, 'node', key);
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(4);
      await page.getByRole('button', { name: '显示全图' }).click();
      await eventually(() => page.url()).not.toContain('camera=');
    }));
});
