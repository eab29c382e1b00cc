import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { restingPlace } from './places.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PANES = ['find', 'picture', 'detail', 'reader'];

serveForTests();

async function onPhone(parameters: Record<string, string>, test: (page: Page) => Promise<void>) {
  const open = await openPage(browser, `${served.url}#${new URLSearchParams(parameters)}`, PHONE);
  await open.page.locator('.legend').waitFor({ state: 'attached' });
  await test(open.page);
  expect(open.errors).toEqual([]);
  await open.page.context().close();
}

const pane = (page: Page, name: string) => page.locator(`.panes [data-pane="${name}"]`);
const title = (page: Page) => page.locator('.detail [data-role="selected-label"]').textContent();

/** What stands out of the window at the right, or of which there is none to scroll to. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    return [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2, p')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one.parentElement))
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 20)}`);
  });
}

/** What a finger is to meet and is too small for it; marks within the text and words within a sentence are as they are. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, input[type="search"], .threshold-track')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !one.matches('.link, .chip button, .box, .skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 34 || box.width < 34))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}

describe('390 pixels wide', () => {
  it.each(['zh', 'en'])('nothing is cut off, and all is as large as a finger, in %s', (lang) => {
    const node = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives')?.source ?? '';
    return onPhone({ node, lang }, async (page) => {
      for (const name of PANES) {
        await pane(page, name).tap();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
        expect(await cutOff(page), name).toEqual([]);
        expect(await tooSmall(page), name).toEqual([]);
      }
    });
  });

  it('a finger finds, selects, reads why, and goes to the sentence', () => {
    const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
    const label = (key = '') => served.graph.nodes.find((node) => node.key === key)?.attributes.label ?? '';
    return onPhone({}, async (page) => {
      await pane(page, 'find').tap();
      await page.locator('#search-input').tap();
      await page.keyboard.type(label(edge?.source));
      await page.locator(`.results [role="option"][data-key="${edge?.source}"]`).tap();
      await eventually(() => title(page)).toBe(label(edge?.source));
      await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe('detail');
      await page.locator(`.why[data-edge="${edge?.key}"]`).tap();
      await page.locator('.statement').waitFor();
      await page.locator('.quote-place button').first().tap();
      await eventually(() => page.locator('.sheet .marked').first().isVisible()).toBe(true);
    });
  });

  it('a tap on the picture selects the node under it', () =>
    onPhone({}, async (page) => {
      await pane(page, 'picture').tap();
      const node = served.graph.nodes.find(({ attributes }) => attributes.kind === 'report') ?? served.graph.nodes[0];
      const at = await restingPlace(page, 'node', node?.key ?? '');
      const box = await page.locator('.picture-ground').boundingBox();
      if (!box) throw new Error('no picture');
      await page.touchscreen.tap(box.x + at.x, box.y + at.y);
      await eventually(() => title(page)).toBe(node?.attributes.label);
    }));

  it('every view, the menu and the desk open and close by touch', () =>
    onPhone({}, async (page) => {
      await pane(page, 'picture').tap();
      for (const [view, part] of [
        ['cascade', '.box'],
        ['table', '.table-line'],
        ['network', '.picture-ground'],
      ] as const) {
        await page.locator(`[data-view="${view}"]`).tap();
        await page.locator(part).first().waitFor();
      }
      await page.locator('[data-action="export"]').tap();
      await page.locator('[data-format="csv"]').waitFor();
      expect(await cutOff(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await eventually(() => page.locator('[data-format="csv"]').count()).toBe(0);
      await page.locator('[data-action="intake"]').tap();
      await page.locator('dialog[open] [data-action="close"]').tap();
      await eventually(() => page.locator('dialog[open]').count()).toBe(0);
      await page.locator('[data-control="theme"]').selectOption('dark');
      await eventually(() => page.evaluate(() => document.documentElement.dataset.scheme)).toBe('dark');
    }));
});

describe('901 pixels wide, where three columns begin', () => {
  it.each(['zh', 'en'])('nothing is cut off, with filters set, in %s', async (lang) => {
    const { page, errors } = await openPage(browser, `${served.url}#lang=${lang}&sure=0.5&degree=1`, {
      viewport: { width: 901, height: 768 },
    });
    await page.locator('.chip').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(901);
    expect(await cutOff(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
