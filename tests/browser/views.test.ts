import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

/** Open the page, run a test on it, and hold it to being quiet: no errors, no requests to elsewhere. */
async function onPage(hash: string, test: (open: OpenPage) => Promise<void>, options = {}) {
  const open = await openPage(browser, served.url + hash, options);
  await open.page.waitForSelector('.legend', { state: 'attached' });
  await test(open);
  expect(open.errors).toEqual([]);
  expect(open.foreign).toEqual([]);
  await open.page.context().close();
}

describe('the table', () => {
  it('lists every node and every edge of the graph', () =>
    onPage('#view=table', async ({ page }) => {
      await page.getByLabel('包括图中没有显示的').check();
      const rows = () => page.locator('[role="grid"]').getAttribute('aria-rowcount');
      await eventually(rows).toBe(String(served.graph.nodes.length + 1));
      await page.locator('[data-control="table-of"]').selectOption('edges');
      await eventually(rows).toBe(String(served.graph.edges.length + 1));
    }));

  it('draws only the lines in the window', () =>
    onPage('#view=table', async ({ page }) => {
      await page.waitForSelector('.table-line');
      expect(await page.locator('.table-line').count()).toBeLessThan(60);
    }));

  it('sorts by a column, filters by words, and keeps the order in the address', () =>
    onPage('#view=table', async ({ page }) => {
      await page.getByRole('button', { name: '文号' }).click();
      await eventually(() => page.url()).toContain('sort=number');
      const numbers = await page.locator('.table-line [data-column="number"]').allTextContents();
      const told = numbers.filter(Boolean);
      expect(told.length).toBeGreaterThan(3);
      expect(told).toEqual([...told].sort(new Intl.Collator('zh', { numeric: true }).compare));
      await page.locator('.table-bar input[type="search"]').fill('告知承诺');
      await eventually(async () =>
        (await page.locator('.table-line').allTextContents()).every((line) => line.includes('告知承诺')),
      ).toBe(true);
    }));

  it('is walked by keyboard, in step with the other views', () =>
    onPage('#view=table', async ({ page }) => {
      await page.waitForSelector('.table-line');
      await page.locator('[role="grid"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const line = page.locator('.table-line[aria-selected="true"]');
      const key = await line.getAttribute('data-key');
      const node = served.graph.nodes.find((one) => one.key === key);
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(node?.attributes.label);
      await page.locator('[data-view="network"]').click();
      await eventually(() => page.evaluate((one) => window.yiju?.locate('node', one ?? ''), key)).toBeTruthy();
    }));

  it('keeps the line that is selected, or that the keys have reached, in sight', () => {
    const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
    return onPage(
      `#${new URLSearchParams({ view: 'table', table: 'edges', edge: edge?.key ?? '' })}`,
      async ({ page }) => {
        /** How far a line stands out of the room between the head and the foot of the table, in pixels. */
        const outside = (line: string) =>
          page.locator(line).evaluate((one) => {
            const [own, frame, head] = [one, one.closest('.table-scroll'), document.querySelector('.table-head')].map(
              (part) => (part as HTMLElement).getBoundingClientRect(),
            ) as [DOMRect, DOMRect, DOMRect];
            return Math.max(0, head.bottom - own.top, own.bottom - frame.bottom);
          });
        await eventually(() => outside('.table-line[aria-selected="true"]')).toBeLessThan(2);
        await page.locator('[role="grid"]').focus();
        for (const key of ['Home', 'PageDown', 'PageDown', 'ArrowDown', 'End', 'PageUp', 'ArrowUp']) {
          await page.keyboard.press(key);
          await eventually(() => outside('.table-line.active')).toBeLessThan(2);
        }
      },
    );
  });
});

describe('the cascade', () => {
  it('stands in columns from the centre down, and opens a topic to its measures', () =>
    onPage('#view=cascade', async ({ page }) => {
      await page.waitForSelector('.box-fold');
      const stages = await page
        .locator('.cascade-column')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.stage));
      expect(stages).toEqual(['national', 'province', 'city', 'county', 'measure', 'reform']);
      const lefts = await page
        .locator('.cascade-column h2')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
      const before = await page.locator('[data-stage="measure"] .box').count();
      await page.locator('.box-fold').first().click();
      expect(await page.locator('[data-stage="measure"] .box').count()).toBeGreaterThan(before);
    }));

  it('lets no box cover another', () =>
    onPage('#view=cascade', async ({ page }) => {
      await page.waitForSelector('.box-fold');
      const boxes = await page
        .locator('.cascade .box')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      const overlapping = boxes.filter((a, i) =>
        boxes.slice(i + 1).some((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
      );
      expect(overlapping).toEqual([]);
    }));

  it('selects what is clicked, and lights what it is tied to', () =>
    onPage('#view=cascade', async ({ page }) => {
      const box = page.locator('[data-stage="city"] .box').first();
      const key = await box.getAttribute('data-key');
      await box.click();
      const node = served.graph.nodes.find((one) => one.key === key);
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(node?.attributes.label);
      expect(await page.locator('.box.selected').getAttribute('data-key')).toBe(key);
      expect(await page.locator('.wire.lit').count()).toBeGreaterThan(0);
    }));
});

describe('the search by sound', () => {
  it('finds names by pinyin and by its initials, the matched part marked', () =>
    onPage('', async ({ page }) => {
      const box = page.getByRole('combobox', { name: /查找/ });
      for (const query of ['gaozhichengnuo', 'gzcn', 'gaozicengnuo']) {
        await box.fill(query);
        const marks = page.locator('.results [data-kind="reform"] mark');
        await eventually(() => marks.allTextContents()).toContain('告知承诺');
      }
    }));
});

describe('the outline of the text', () => {
  it('leads to each heading, and tells which one is being read', () =>
    onPage('', async ({ page }) => {
      const entries = page.locator('.outline button');
      const topics = served.graph.nodes.filter(({ attributes }) => attributes.kind === 'topic');
      expect(await entries.count()).toBe(topics.length);
      await entries.nth(3).click();
      const start = await entries.nth(3).getAttribute('data-at');
      const passage = page.locator(`.sheet [data-start="${start}"]`).first();
      await eventually(async () => {
        const [box, frame] = [await passage.boundingBox(), await page.locator('.sheet').boundingBox()];
        return box && frame && box.y >= frame.y && box.y < frame.y + frame.height;
      }).toBe(true);
      await eventually(() => page.locator('.outline [aria-current]').count()).toBe(1);
    }));
});

describe('a narrow screen', () => {
  it('has room for each view and for the trace, and scrolls nothing sideways but what is wide', () =>
    onPage(
      '',
      async ({ page }) => {
        for (const view of ['network', 'cascade', 'table']) {
          await page.locator(`[data-view="${view}"]`).click();
          const box = await page.locator('.stage').boundingBox();
          expect(box?.width).toBe(390);
          expect(box?.height).toBeGreaterThan(600);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        }
        await page.locator('.table-line').first().click();
        await page.locator('[data-trace="down"]').click();
        await page.waitForSelector('.hop');
        expect((await page.locator('.trace').boundingBox())?.width).toBe(390);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));
});
