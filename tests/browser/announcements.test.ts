import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { restingPlace } from './places.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

async function onPage(parameters: Record<string, string>, test: (page: Page) => Promise<void>, options = {}) {
  const open = await openPage(browser, `${served.url}#${new URLSearchParams(parameters)}`, options);
  await open.page.locator('.legend').waitFor({ state: 'attached' });
  await test(open.page);
  expect(open.errors).toEqual([]);
  await open.page.context().close();
}

/** What a screen reader is told without being asked. */
const heard = (page: Page) => page.locator('[data-role="announcer"]').textContent();

const count = (kind: string) => served.graph.nodes.filter(({ attributes }) => attributes.kind === kind).length;

describe('a screen reader hears', () => {
  it('which node is selected, how connected and how well proven, then which edge', () => {
    const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
    const name = (key = '') => served.graph.nodes.find((node) => node.key === key)?.attributes.label ?? '';
    return onPage({ node: edge?.source ?? '', lang: 'en' }, async (page) => {
      await eventually(() => heard(page)).toMatch(/^Selected: /);
      expect(await heard(page)).toContain(name(edge?.source));
      expect(await heard(page)).toMatch(/\d+ relations?, \d+ pieces? of evidence$/);
      await page.locator(`.why[data-edge="${edge?.key}"]`).click();
      await eventually(() => heard(page)).toMatch(/^Selected relation: /);
      expect(await heard(page)).toContain(name(edge?.target));
      await page.locator('.detail-close').click();
      await eventually(() => heard(page)).toBe('');
    });
  });

  it('how much is left when a kind is hidden, and again when that is undone', () =>
    onPage({}, async (page) => {
      const reforms = count('reform');
      const shown = async () => Number(/(\d+) 个节点/.exec((await heard(page)) ?? '')?.[1]);
      await page.locator('[data-kind="node:reform"] input').uncheck();
      await eventually(() => heard(page)).toContain('现在显示');
      const without = await shown();
      await page.keyboard.press('Control+z');
      await eventually(shown).toBe(without + reforms);
    }));

  it('which view is looked at, and how the table is sorted', () =>
    onPage({ lang: 'en' }, async (page) => {
      await page.locator('[data-view="table"]').click();
      await eventually(() => heard(page)).toBe('Table');
      await page.locator('.table-head [data-column="label"] button').click();
      await eventually(() => heard(page)).toBe('Sorted by Name, ascending');
      await page.locator('.table-head [data-column="label"] button').click();
      await eventually(() => heard(page)).toBe('Sorted by Name, descending');
    }));

  it('how many are found, and where a trace stands', () => {
    const reform = served.graph.edges.find(({ attributes }) => attributes.kind === 'establishes')?.target ?? '';
    return onPage({ trace: 'up', from: reform, lang: 'en' }, async (page) => {
      const status = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
      await page.getByRole('button', { name: 'Next hop' }).click();
      await status(/^Hop 1 of \d+$/).waitFor();
      await page.locator('#search-input').fill('告知承诺制');
      await status(/^\d+ found$/).waitFor();
    });
  });

  it('the page in the language that it is in, and the report always in Chinese', () =>
    onPage({ lang: 'en' }, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('.sheet').getAttribute('lang')).toBe('zh-CN');
    }));
});

describe('a reader who asked for less motion', () => {
  it('sees nothing move: no animation runs, and the picture is there at once', () =>
    onPage({}, async (page) => {
      const { key = '' } = served.graph.nodes[0] ?? {};
      const first = JSON.stringify(await restingPlace(page, 'node', key));
      const { running, places } = await page.evaluate(async (node) => {
        const frames = async (count: number) => {
          for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
        };
        document.querySelector<HTMLElement>('[data-entrance] button')?.click();
        document.querySelector<HTMLElement>('.picture-buttons button')?.click();
        await frames(4);
        const seen = new Set<string>();
        for (let i = 0; i < 10; i++) {
          seen.add(JSON.stringify(window.yiju?.locate('node', node)));
          await frames(1);
        }
        const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
        return { running: moving.length, places: [...seen] };
      }, key);
      expect(running).toBe(0);
      expect(places).toHaveLength(1);
      expect(places[0]).not.toBe(first);
    }));
});
