import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.ts';
import { difference } from './pictures/compare.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

/**
 * Pictures of every view in both themes, held against those in `pictures/`. Where a view is meant to look otherwise, set
 * `YIJU_PICTURES=update`, run this file, and look at each picture that changed. The graph in them is a frozen one, so
 * that a changed rule changes no picture.
 */
const UPDATE = process.env.YIJU_PICTURES === 'update';
const FOLDER = join(import.meta.dirname, 'pictures');
/** What the views look like now is put here, to be looked at. */
const SEEN = join(ROOT, '.yiju', 'pictures');

/**
 * Of a thousand squares so many may differ. Without hinting and subpixel positions the same fonts make 0.3 differ, the
 * least of the changes below 6; quite other fonts, where those that the page asks for first are not there, make 115.
 */
const ALLOWED = 3;
const ALLOWED_OTHER_FONTS = 150;
const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC'];

const address = (parameters: Readonly<Record<string, string>>) => `#${new URLSearchParams(parameters)}`;
const REFORM = 'reform:告知承诺制';
const EDGE = 'drives:regulation:关于印发大连市新政审批告知承诺办法的通知→measure:0u10et2';

type Change = readonly [what: string, selector: string, property: string, value: string];

interface View {
  readonly hash: string;
  /** What is there once it is drawn. */
  readonly drawn: string;
  /** Changes that a reader would see, and so must the comparison. */
  readonly changes: readonly Change[];
}

const hidden = (what: string, selector: string): Change => [what, selector, 'visibility', 'hidden'];

const VIEWS: Readonly<Record<string, View>> = {
  network: {
    hash: '',
    drawn: '.picture-count',
    changes: [hidden('names', '.sigma-captions'), hidden('nodes', '.sigma-nodes')],
  },
  cascade: {
    hash: address({ view: 'cascade' }),
    drawn: '.cascade .wire',
    changes: [hidden('wires', '.cascade-wires')],
  },
  table: {
    hash: address({ view: 'table' }),
    drawn: '.table-line',
    changes: [hidden('a column', '[data-column="kind"]'), ['a panel pushed aside', '.detail', 'padding-top', '24px']],
  },
  reader: {
    hash: address({ edge: EDGE }),
    drawn: '.sheet .marked',
    changes: [['marks', 'mark, .marked', 'background', 'none']],
  },
  trace: {
    hash: address({ view: 'cascade', trace: 'up', from: REFORM, node: REFORM }),
    drawn: '.trace .hop',
    changes: [['the accent', ':root', '--accent', '#1d5fa8']],
  },
};

let graph: unknown;

serveForTests();

beforeAll(async () => {
  graph = JSON.parse(await readFile(join(FOLDER, 'graph.json'), 'utf8'));
});

/** Whether this machine has the fonts that the page asks for first: words are as wide whatever else is offered. */
function hasFonts(page: Page): Promise<boolean> {
  return page.evaluate((fonts) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    const width = (font: string, otherwise: string) => {
      context.font = `40px "${font}", ${otherwise}`;
      return context.measureText('Will 2018').width;
    };
    return fonts.every((font) => width(font, 'monospace') === width(font, 'serif'));
  }, FONTS);
}

/** The page once it draws the same twice in a row: fonts are there, and nothing glides any more. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  let last: Buffer | undefined;
  for (let tries = 0; tries < 20; tries++) {
    const next = await page.screenshot({ type: 'png' });
    if (last && next.equals(last)) break;
    last = next;
    await page.waitForTimeout(150);
  }
  return last as Buffer;
}

/** Makes a change; gives the way back. */
async function make(page: Page, [, selector, property, value]: Change) {
  const set = (value: string) =>
    page.locator(selector).evaluateAll(
      (found, [property, value]) => {
        for (const one of found)
          (one as HTMLElement).style.setProperty(property as string, value as string, 'important');
        return found.length;
      },
      [property, value],
    );
  expect(await set(value)).toBeGreaterThan(0);
  return () => set('');
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(Object.entries(VIEWS))('the %s looks as it did', async (view, { hash, drawn, changes }) => {
    const { page, errors } = await openPage(
      browser,
      served.url + hash,
      { viewport: { width: 1200, height: 750 }, colorScheme: theme },
      async (opened) => {
        await opened.route('**/graph.json', (route) => route.fulfill({ json: graph }));
      },
    );
    await page.locator(drawn).first().waitFor();
    const now = await picture(page);
    const name = `${view}-${theme}.png`;
    const file = join(FOLDER, name);
    const differing = existsSync(file) ? await difference(browser, await readFile(file), now) : 1000;
    // A picture that looks the same stays the same file.
    if (UPDATE && differing > ALLOWED / 2) writeFileSync(file, now);
    if (!UPDATE) {
      mkdirSync(SEEN, { recursive: true });
      writeFileSync(join(SEEN, name), now);
      const allowed = (await hasFonts(page)) ? ALLOWED : ALLOWED_OTHER_FONTS;
      expect(differing, `compare ${join('.yiju', 'pictures', name)}`).toBeLessThanOrEqual(allowed);
    }
    for (const change of theme === 'light' ? changes : []) {
      const back = await make(page, change);
      expect(await difference(browser, now, await picture(page)), change[0]).toBeGreaterThan(ALLOWED);
      await back();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
