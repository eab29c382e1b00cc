import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

/** The scripts of the page's parts, and those that check the graph. */
const PARTS = /\/mount-[^/]*\.js$/;
const CHECK = /\/open\.worker-[^/]*\.js$/;

/** Opens a page that gets one of its scripts only when `release` is called; counts the drawing contexts that it makes. */
async function held(
  script: RegExp,
  hash = '',
  prepare: (page: Page) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
): Promise<OpenPage & { release(): void }> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await openPage(browser, served.url + hash, options, async (page) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      const contexts = new Set<unknown>();
      Object.assign(window, { contexts });
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [string]) {
        const context = getContext.apply(this, asked);
        if (asked[0].startsWith('webgl')) contexts.add(context);
        return context;
      } as typeof getContext;
    });
    await page.route(script, async (route) => {
      await gate;
      await route.continue();
    });
    await prepare(page);
  });
  return { ...opened, release };
}

const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('picture').length > 0);
const contextsOf = (page: Page) => page.evaluate(() => (window as unknown as { contexts: Set<unknown> }).contexts.size);
const groundOf = (page: Page) =>
  page.locator('.picture-canvas').evaluate((ground) => JSON.stringify(ground.getBoundingClientRect()));

describe('the first picture', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  it.each([
    ['on a wide screen', '', {}],
    ['on a small screen in English', '#lang=en', { viewport: { width: 1024, height: 768 } }],
    ['on a phone', '', phone],
    ['on a phone in English', '#lang=en', phone],
  ])(
    '%s stands before the rest of the page, which takes the very same one over where it stands',
    async (_, hash, options) => {
      const { page, errors, release } = await held(PARTS, hash, undefined, options);
      await drawn(page);
      expect(await page.locator('h1').count()).toBe(0);
      const before = await groundOf(page);
      const contexts = await contextsOf(page);
      await page.locator('.picture-canvas').evaluate((ground) => ground.setAttribute('data-first', ''));
      release();
      await page.waitForSelector('.picture-count');
      await page.waitForSelector('.frame', { state: 'detached' });
      expect(await page.locator('.picture-ground > [data-first] canvas').count()).toBeGreaterThan(0);
      expect(await groundOf(page)).toBe(before);
      expect(await contextsOf(page)).toBe(contexts);
      expect(await page.evaluate(() => performance.getEntriesByName('picture').length)).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('of a file that the check refuses is taken away with what is wrong', async () => {
    const broken = structuredClone(served.graph);
    (broken.nodes[0] as { attributes: { aliases: unknown } }).attributes.aliases = 'none';
    const { page, release } = await held(CHECK, '', async (opened) => {
      await opened.route('**/graph.json', (route) => route.fulfill({ json: broken }));
    });
    await drawn(page);
    release();
    await eventually(() => page.locator('.failure').textContent()).toContain('nodes[0].attributes.aliases');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.evaluate(() => window.yiju)).toBeUndefined();
    await page.context().close();
  });

  it('makes way for a view that is no picture', async () => {
    const { page, errors, release } = await held(PARTS, '#view=table');
    release();
    await page.waitForSelector('.table-line');
    expect(await page.locator('.frame, canvas').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('does not keep the address that is asked for before the page is there', async () => {
    const { page, release } = await held(PARTS);
    await drawn(page);
    const { key = '', attributes } = served.graph.nodes[0] ?? {};
    await page.evaluate((asked) => {
      location.hash = new URLSearchParams({ node: asked }).toString();
    }, key);
    release();
    await eventually(() => page.locator('[data-role="selected-label"]').textContent()).toBe(attributes?.label);
    await page.context().close();
  });

  it('is not all that is left where the rest of the page does not load: that is said', async () => {
    const { page } = await openPage(browser, served.url, {}, async (opened) => {
      await opened.route(PARTS, (route) => route.abort());
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('重新载入');
    await page.context().close();
  });
});
