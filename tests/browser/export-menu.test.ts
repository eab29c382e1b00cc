import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/exports/registry.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import { eventually } from './eventually.ts';
import { browser, contentOf, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

async function onPage(hash: string, test: (page: Page) => Promise<void>) {
  const { page, errors, foreign } = await openPage(browser, served.url + hash);
  await page.waitForSelector('.legend');
  await test(page);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
}

const button = (page: Page) => page.getByRole('button', { name: '导出', exact: true });

/** Choose a format of the open menu; the file that the browser saves. */
async function save(page: Page, format: string) {
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: await contentOf(saved) };
}

describe('the export menu', () => {
  it('saves the graph file as it is, and says so', () =>
    onPage('', async (page) => {
      await button(page).click();
      const { name, bytes } = await save(page, 'json');
      expect(name).toMatch(/\.json$/);
      expect(readGraphFile(JSON.parse(bytes.toString()))).toEqual(served.graph);
      const said = page.locator('[data-role="announcer"]');
      await eventually(() => said.textContent()).toContain(`${served.graph.nodes.length} 个节点`);
      expect(await page.locator('.export-progress').textContent()).toContain(name);
    }));

  it('saves only what is shown where that is asked for: as many nodes and edges as the legend counts', () =>
    onPage('#level=province', async (page) => {
      await button(page).click();
      const part = page.getByRole('menuitemcheckbox', { name: '只导出所示内容' });
      await part.click();
      expect(await part.getAttribute('aria-checked')).toBe('true');
      const { name, bytes } = await save(page, 'json');
      expect(name).toMatch(/-part\.json$/);
      const file = readGraphFile(JSON.parse(bytes.toString()));
      for (const list of ['node', 'edge'] as const) {
        const shown = await page
          .locator(`[data-kind^="${list}:"]`)
          .evaluateAll((rows) => rows.reduce((sum, row) => sum + Number((row as HTMLElement).dataset.shown), 0));
        expect(file[`${list}s`].length, list).toBe(shown);
      }
      expect(file.nodes.length).toBeGreaterThan(0);
      expect(file.nodes.length).toBeLessThan(served.graph.nodes.length);
    }));

  it('writes every format in the browser, each under a name of its own', () =>
    onPage('', async (page) => {
      await button(page).click();
      const names = new Set<string>();
      for (const { id, extension } of FORMATS) {
        const { name, bytes } = await save(page, id);
        expect(name.endsWith(`.${extension}`), name).toBe(true);
        expect(bytes.length, id).toBeGreaterThan(1000);
        names.add(name);
        await eventually(() => page.locator('.export-progress').getAttribute('data-stage')).toBe('done');
      }
      expect(names.size).toBe(FORMATS.length);
    }));

  it('is worked by keyboard: arrows move, Enter saves, Escape closes and leaves the selection alone', () => {
    const { key = '' } = served.graph.nodes[0] ?? {};
    return onPage(`#${new URLSearchParams({ node: key })}`, async (page) => {
      await button(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('.export-part:focus').waitFor();
      for (const [press, format] of [
        ['End', FORMATS.at(-1)],
        ['ArrowDown', undefined],
        ['ArrowUp', FORMATS.at(-1)],
        ['Home', undefined],
      ] as const) {
        await page.keyboard.press(press);
        const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.format);
        expect(focused, press).toBe(format?.id);
      }
      await page.keyboard.press('ArrowDown');
      const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(saved.suggestedFilename()).toMatch(/\.json$/);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('menu').count()).toBe(0);
      await eventually(() => button(page).evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.locator('.detail [data-role="selected-label"]').count()).toBe(1);
    });
  });

  it('says in words why a format could not be written', async () => {
    const { page } = await openPage(browser, served.url);
    await page.waitForSelector('.legend');
    await page.context().setOffline(true);
    await button(page).click();
    await page.locator('[data-format="turtle"]').click();
    await page.locator('.export-progress[data-stage="failed"]').waitFor();
    expect(await page.locator('[data-role="announcer"]').textContent()).toContain('没有导出');
    await page.context().setOffline(false);
    expect((await save(page, 'json')).name).toMatch(/\.json$/);
    await page.context().close();
  });
});
