import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeLargeGraph } from '../../scripts/support/largeGraph.ts';
import { MOST_DRAWN } from '../../src/web/core/drawn.ts';
import { firstFilters } from '../../src/web/core/first-view.ts';
import { modelOf } from '../../src/web/core/load.ts';
import { visible } from '../../src/web/core/visible.ts';
import { objections } from './axe.ts';
import { eventually } from './eventually.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

const ORDER = 12_000;
const file = makeLargeGraph(ORDER);
const body = JSON.stringify(file);
const model = modelOf(file);
const passing = visible(model, firstFilters(model));

serveForTests();

async function open(): Promise<OpenPage> {
  const opened = await openPage(browser, served.url, {}, async (page) => {
    await page.route(
      ({ pathname }) => pathname.endsWith('/graph.json'),
      (route) => route.fulfill({ body, contentType: 'application/json' }),
    );
  });
  await opened.page.waitForSelector('.picture-count');
  return opened;
}

/** The numbers in what an element says. */
const numbersIn = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? '').match(/\d+/g)?.map(Number);

describe('a graph that is too large for one picture', () => {
  it('is counted whole in the legend', async () => {
    const { page, errors } = await open();
    const kinds = [...model.nodeTotals].filter(([, total]) => total > 0);
    for (const [kind, total] of kinds) {
      const row = page.locator(`[data-kind="node:${kind}"]`).first();
      expect(await row.getAttribute('data-total')).toBe(String(total));
      expect(await row.getAttribute('data-shown')).toBe(String(passing.nodeCounts.get(kind) ?? 0));
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is drawn in part, which is said, with how many there are', async () => {
    const { page } = await open();
    const [all = 0, drawn = 0, allEdges, drawnEdges = 0] = (await numbersIn(page, '.picture-count')) ?? [];
    expect([all, allEdges]).toEqual([passing.nodes.size, passing.edges.size]);
    expect(drawn).toBeLessThanOrEqual(MOST_DRAWN.nodes);
    expect(drawn).toBeLessThan(all);
    expect(drawnEdges).toBeLessThanOrEqual(MOST_DRAWN.edges);
    await page.context().close();
  });

  it('is drawn whole where the filters leave little enough', async () => {
    const { page } = await open();
    for (const kind of ['measure', 'regulation']) await page.locator(`[data-kind="node:${kind}"] input`).click();
    await eventually(() => page.locator('.picture-count').getAttribute('data-part')).toBe('false');
    await page.context().close();
  });

  it('has every node: one that is not drawn is found, and is drawn once it is selected', async () => {
    const { page } = await open();
    const last = file.nodes.at(-1) as (typeof file.nodes)[number];
    const located = () => page.evaluate((key) => window.yiju?.locate('node', key) !== undefined, last.key);
    expect(await located()).toBe(false);
    await page.locator('#search-input').fill(last.attributes.label);
    await page.locator(`.result[data-key="${last.key}"]`).click();
    expect(await page.locator('[data-role="selected-label"]').textContent()).toBe(last.attributes.label);
    await eventually(located).toBe(true);
    await page.context().close();
  });

  it('is open to a screen reader as a small one is', async () => {
    const { page } = await open();
    expect(await objections(page, ['.stage'])).toEqual([]);
    await page.context().close();
  });
});
