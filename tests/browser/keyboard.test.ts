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

/** An edge whose ends have other neighbours. */
function driving() {
  const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
  if (!edge) throw new Error('nothing drives anything');
  return edge;
}

const label = (key: string) => served.graph.nodes.find((node) => node.key === key)?.attributes.label;
const reform = () => served.graph.edges.find(({ attributes }) => attributes.kind === 'establishes')?.target ?? '';

interface Stop {
  /** The element, as a reader of a failed test recognises it. */
  readonly name: string;
  /** Its number among all that can be operated. */
  readonly at: number;
  /** Is the focus seen on it? */
  readonly seen: boolean;
}

/** Numbers all that can be operated on the page; returns what each is. */
function operable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, input, select, summary, a[href], [role="tab"], [role="slider"], [tabindex="0"]',
    );
    const reached = [...all].filter((one) => {
      // One tab stop stands for a group that the arrow keys go through.
      const inGroup = one.tabIndex < 0 || one.closest('[role="menu"], [role="listbox"]') !== null;
      return !inGroup && one.checkVisibility({ visibilityProperty: true });
    });
    return reached.map((one, i) => {
      one.dataset.stop = String(i);
      return `${one.tagName.toLowerCase()} ${one.className} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 20)}`;
    });
  });
}

/** Goes on by Tab until it comes round. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 600; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return undefined;
      // A field may be laid over by what is seen in its place.
      const bearers = [one, one.closest('label')].filter((bearer) => bearer !== null);
      const seen = bearers.some((bearer) => {
        const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(bearer);
        const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && Number(opacity) > 0;
        return drawn && !/, 0\)$|transparent/.test(outlineColor);
      });
      return { name: one.outerHTML.slice(0, 120), at: Number(one.dataset.stop ?? -1), seen };
    });
    if (!stop || (stops.length > 0 && stop.at === stops[0]?.at && stop.name === stops[0]?.name)) return stops;
    stops.push(stop);
  }
  throw new Error('the way by Tab has no end');
}

const SCENES: Readonly<Record<string, () => Record<string, string>>> = {
  'the network with a node selected': () => ({ node: driving().source }),
  'the network with an edge selected': () => ({ edge: driving().key, level: 'county' }),
  'the cascade with a trace': () => ({ view: 'cascade', trace: 'up', from: reform(), step: '0' }),
  'the table': () => ({ view: 'table' }),
};

describe('by Tab', () => {
  it.each(Object.entries(SCENES))('all that can be operated in %s is reached, and seen to be', (_name, scene) =>
    onPage(scene(), async (page) => {
      await page.locator('.box, .table-line, .neighbour, .statement').first().waitFor();
      const things = await operable(page);
      expect(things.length).toBeGreaterThan(40);
      const stops = await tabThrough(page);
      const reached = new Set(stops.map(({ at }) => at));
      expect(things.filter((_, i) => !reached.has(i))).toEqual([]);
      expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    }),
  );
});

describe('the focus', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? 'nowhere' : (at?.closest('.detail, .find, .stage-head, .reader')?.className ?? '');
    });

  it('stays in the panel when a neighbour is gone to, from hop to hop', () =>
    onPage({ node: driving().source }, async (page) => {
      for (let i = 0; i < 3; i++) {
        const next = page.locator('.neighbour button[data-key]').first();
        const key = (await next.getAttribute('data-key')) ?? '';
        await next.focus();
        await page.keyboard.press('Enter');
        await eventually(() => page.locator('.detail [data-role="selected-label"]').textContent()).toBe(label(key));
        await eventually(() => focused(page)).toBe('detail');
      }
    }));

  it('stays in the panel when the selection is cleared', () =>
    onPage({ node: driving().source }, async (page) => {
      await page.locator('.detail-close').focus();
      await page.keyboard.press('Enter');
      await eventually(() => focused(page)).toBe('detail');
    }));

  it('goes on to the first of what a list had left out', () =>
    onPage({}, async (page) => {
      const list = page.locator('[data-kind="node:measure"]');
      await list.locator('.legend-open').click();
      const before = await list.locator('.names li').count();
      await list.locator('.more').focus();
      await page.keyboard.press('Enter');
      await eventually(() => list.locator('.names li').count()).toBeGreaterThan(before);
      const first = list
        .locator('.names li')
        .nth(before - 1)
        .locator('button');
      expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('goes to the next filter in use when one is dropped, and is not lost after the last', () =>
    onPage({ level: 'county', degree: '2' }, async (page) => {
      const chips = page.locator('.chip button');
      for (let left = await chips.count(); left > 0; left--) {
        await chips.first().focus();
        await page.keyboard.press('Enter');
        await eventually(() => chips.count()).toBe(left - 1);
        expect(await focused(page)).not.toBe('nowhere');
      }
    }));

  it('stays at the mark in the text that was chosen', () =>
    onPage({}, async (page) => {
      const mark = page.locator('.sheet .mention').first();
      const start = await mark.getAttribute('data-start');
      await mark.focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.detail [data-role="selected-label"]').count()).toBe(1);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.start)).toBe(start);
    }));

  it('stays at undo when there is no more to take back', () =>
    onPage({}, async (page) => {
      await page.locator('[data-kind="node:reform"] input').uncheck();
      await page.locator('[data-action="undo"]').focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('[data-action="undo"]').getAttribute('aria-disabled')).toBe('true');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('undo');
    }));
});

describe('the picture', () => {
  it('is moved and zoomed by keys, and shown whole again', () =>
    onPage({}, async (page) => {
      const { key = '' } = served.graph.nodes.find(({ attributes }) => attributes.kind === 'report') ?? {};
      const place = () => page.evaluate((node) => window.yiju?.locate('node', node), key);
      const first = await restingPlace(page, 'node', key);
      await page.locator('.picture-ground').focus();
      await page.keyboard.press('ArrowRight');
      await eventually(async () => (await place())?.x).toBeLessThan(first.x - 50);
      await page.keyboard.press('ArrowDown');
      await eventually(async () => (await place())?.y).toBeLessThan(first.y - 50);
      await page.keyboard.press('+');
      await eventually(() => page.url()).toMatch(/camera=[\d.%C-]*0\.6/);
      await page.keyboard.press('0');
      await eventually(async () => Math.round((await place())?.x ?? 0)).toBe(Math.round(first.x));
    }));
});

describe('Shift with an arrow key', () => {
  it('goes from neighbour to neighbour in the picture, which is heard, and keeps the focus there', () =>
    onPage({ node: driving().source }, async (page) => {
      const heard = () => page.locator('[data-role="announcer"]').textContent();
      const selected = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('node') ?? '';
      const tied = (a: string, b: string) =>
        served.graph.edges.some(({ source, target }) => [source, target].includes(a) && [source, target].includes(b));
      await page.locator('.picture-ground').focus();
      const walked = [selected()];
      for (let step = 0; step < 3; step++) {
        const here = walked.at(-1) as string;
        await restingPlace(page, 'node', here);
        // A node has a neighbour on one side at least.
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
          await page.keyboard.press(`Shift+${key}`);
          if (selected() !== here) break;
        }
        expect(tied(here, selected()), `${here} → ${selected()}`).toBe(true);
        await eventually(heard).toContain(label(selected()));
        walked.push(selected());
      }
      expect(new Set(walked).size).toBeGreaterThan(1);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('picture-ground');
    }));

  it('begins in the middle where nothing is selected', () =>
    onPage({}, async (page) => {
      await restingPlace(page, 'node', served.graph.nodes.find(({ attributes }) => attributes.kind === 'report')!.key);
      await page.locator('.picture-ground').focus();
      await page.keyboard.press('Shift+ArrowRight');
      await eventually(() => page.locator('.detail [data-role="selected-label"]').count()).toBe(1);
    }));
});

describe('a bound', () => {
  it('is set by arrows, each press a step that can be taken back', () =>
    onPage({}, async (page) => {
      const slider = page.getByRole('slider', { name: '把握' });
      const words = () => page.locator('[data-control="confidence"] output').textContent();
      expect(await words()).toBe('不限');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await eventually(words).toBe('≥ 10%');
      expect(page.url()).toContain('sure=0.1');
      await page.keyboard.press('End');
      await eventually(words).toBe('≥ 100%');
      await page.keyboard.press('Control+z');
      await eventually(words).toBe('≥ 10%');
      await page.keyboard.press('Home');
      await eventually(words).toBe('不限');
      expect(page.url()).not.toContain('sure');
    }));
});

describe('what a button with a sign does', () => {
  it('is said on focus too, described for a screen reader, and goes with Escape, which then leaves the selection alone', () =>
    onPage({ node: driving().source }, async (page) => {
      await page.keyboard.press('Tab');
      const undo = page.locator('[data-action="undo"]');
      await undo.focus();
      const tip = page.getByRole('tooltip');
      await eventually(() => tip.textContent()).toBe('撤销 (Ctrl-Z)');
      expect(await undo.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
      await page.keyboard.press('Escape');
      await eventually(() => tip.count()).toBe(0);
      expect(await page.locator('.detail [data-role="selected-label"]').count()).toBe(1);
    }));
});

describe('without a pointer', () => {
  it('a reader finds, selects, traces, steps, filters, changes the view and takes it back', () =>
    onPage({}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('告知承诺制');
      await page.locator('.results [role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.detail [data-role="selected-label"]').waitFor();
      await page.locator('[data-trace="up"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.hop').first().waitFor();
      await page.getByRole('button', { name: '下一步' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.hop [aria-current="step"]').waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Escape');
      await page.locator('[data-kind="node:reform"] input').focus();
      await page.keyboard.press('Space');
      expect(page.url()).toContain('hide=');
      await page.keyboard.press('Control+z');
      expect(page.url()).not.toContain('reform&');
      await page.locator('[data-view="cascade"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.table-scroll').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const chosen = await page.locator('.table-line.active').getAttribute('data-key');
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(label(chosen ?? ''));
    }));
});
