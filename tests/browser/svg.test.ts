import { expect, test } from 'vitest';
import { contentOf } from '../../src/exports/picture/content.ts';
import { rasterise } from '../../src/web/core/rasterise.ts';
import { exportedText, SAMPLE } from '../unit/exports/support.ts';
import { browser, browserForTests } from './served-page.ts';

browserForTests();

test('a browser shows the exported picture as it was set, and makes a PNG of it', async () => {
  const page = await browser.newPage();
  const svg = await exportedText('svg', SAMPLE);
  await page.setContent(svg);
  const { nodes, edges } = contentOf(SAMPLE);
  expect(await page.locator('g.node').count()).toBe(nodes.length);
  expect(await page.locator('g.edge > title').count()).toBe(edges.length);

  // The widths that names were set by are estimates; the browser has the font.
  const boxes = await page.locator('.captions text').evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = (text as SVGTextElement).getBBox();
      return { words: text.textContent, x, y: y + height / 2, width };
    }),
  );
  expect(boxes.length).toBeGreaterThan(40);
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.y - b.y) < 12 && a.x < b.x + b.width && b.x < a.x + a.width)
      .map((b) => `${a.words} | ${b.words}`),
  );
  expect(overlaps).toEqual([]);

  // Its head, for a million numbers take seconds on the way. Without the helper that the test's transpiler wraps functions in.
  const png = Buffer.from(
    (await page.evaluate(`(${rasterise})(${JSON.stringify(svg)}).then((png) => [...png.subarray(0, 24)])`)) as number[],
  );
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
});
