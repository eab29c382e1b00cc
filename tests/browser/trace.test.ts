import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import type { OpenPage } from './served-page.ts';
import { browser, contentOf, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

async function onPage(hash: string, test: (open: OpenPage) => Promise<void>) {
  const open = await openPage(browser, served.url + hash);
  await open.page.waitForSelector('.legend', { state: 'attached' });
  await test(open);
  expect(open.errors).toEqual([]);
  expect(open.foreign).toEqual([]);
  await open.page.context().close();
}

/** The reform that most documents set up: something that surely has an upstream. */
function establishedReform(): string {
  const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'establishes');
  if (!edge) throw new Error('no reform is established');
  return edge.target;
}

const at = (parameters: Record<string, string>) => `#${new URLSearchParams(parameters)}`;

describe('a trace', () => {
  it('goes from the selection up to what it rests on, hop by hop with the sentence of each', () =>
    onPage(at({ node: establishedReform() }), async ({ page }) => {
      await page.locator('[data-trace="up"]').click();
      await page.waitForSelector('.hop');
      await eventually(() => page.locator('.cascade .box').count()).toBeGreaterThan(1);
      const total = await page.locator('.hop').count();
      for (let step = 0; step < Math.min(3, total); step++) {
        await page.getByRole('button', { name: '下一步' }).click();
        expect(await page.locator('.hop [aria-current="step"]').getAttribute('data-hop')).toBe(String(step));
        expect(await page.locator('.hop blockquote mark').count()).toBeGreaterThan(0);
        expect(await page.locator('.hop [data-rule]').first().textContent()).not.toBe('');
      }
      expect(page.url()).toContain('step=2');
    }));

  it('opens elsewhere as it was left', () =>
    onPage(at({ trace: 'up', from: establishedReform(), step: '1', view: 'cascade' }), async ({ page }) => {
      await page.waitForSelector('.hop');
      expect(await page.locator('.hop [aria-current="step"]').getAttribute('data-hop')).toBe('1');
      await page.getByRole('button', { name: '结束追溯' }).click();
      expect(await page.locator('.trace').count()).toBe(0);
      await page.goBack();
      await eventually(() => page.locator('.hop [aria-current="step"]').count()).toBe(1);
    }));

  it('joins two nodes: the second is the next one that is selected', () => {
    const drives = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
    return onPage(at({ node: drives?.source ?? '' }), async ({ page }) => {
      await page.locator('[data-trace="between"]').click();
      await eventually(() => page.locator('.trace-ends').textContent()).toContain('请选择另一个节点');
      await page.locator(`.neighbour [data-key="${drives?.target}"]`).first().click();
      await page.waitForSelector('.hop');
      expect(await page.locator('.trace-section').first().textContent()).toContain('路径 1');
    });
  });

  it('is saved as a file', () =>
    onPage(at({ trace: 'up', from: establishedReform() }), async ({ page }) => {
      await page.waitForSelector('.hop');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-control="save-trace"]').selectOption('md'),
      ]);
      expect(download.suggestedFilename()).toBe('trace.md');
      const words = (await contentOf(download)).toString();
      expect(words).toContain(served.graph.nodes.find(({ key }) => key === establishedReform())?.attributes.label);
      expect(words).toContain('> ');
    }));

  it('is copied as text', () =>
    onPage(at({ trace: 'up', from: establishedReform() }), async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.waitForSelector('.hop');
      await page.locator('[data-action="copy-trace"]').click();
      await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toContain('■ 向上追溯');
    }));
});

describe('why an edge is there', () => {
  it('is told in one click: sentence, rule in plain words, confidence', () => {
    const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
    return onPage(at({ node: edge?.source ?? '' }), async ({ page }) => {
      await page.locator(`.why[data-edge="${edge?.key}"]`).click();
      expect(await page.locator('.quotes h3').textContent()).toContain('为什么有这条关系');
      expect(await page.locator('.detail blockquote').first().textContent()).not.toBe('');
      expect(await page.locator('.detail [data-rule]').first().textContent()).toMatch(/\p{Script=Han}/u);
      expect(await page.locator('[data-attribute="confidence"]').textContent()).toMatch(/\d+%/);
    });
  });
});

describe('a sentence of the text', () => {
  it('lights what was read from it, and tells which relations', () =>
    onPage('', async ({ page }) => {
      const edge = served.graph.edges.find(({ attributes }) => attributes.kind === 'drives');
      const { start } = edge?.attributes.evidence[0] ?? { start: 0 };
      await page.locator('.sheet').focus();
      const mention = page.locator(`.sheet .mention[data-start="${start}"], .sheet .mention`).first();
      await mention.focus();
      await page.keyboard.press('Shift+Enter');
      expect(page.url()).toContain('passage=');
      expect(await page.locator('.detail-kind').textContent()).toBe('句子');
      const rows = page.locator('[data-role="passage-edges"] button');
      await rows.first().click();
      expect(await page.locator('.statement').count()).toBe(1);
      await page.goBack();
      await eventually(() => page.locator('[data-role="passage-edges"]').count()).toBe(1);
    }));

  it('is chosen by a click beside the marks', () =>
    onPage('', async ({ page }) => {
      const at = await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('.sheet p')) {
          for (const child of paragraph.childNodes) {
            if (child.nodeType !== Node.TEXT_NODE || (child.textContent ?? '').trim().length < 4) continue;
            const range = document.createRange();
            range.selectNodeContents(child);
            const box = range.getClientRects()[0];
            const frame = document.querySelector('.sheet')?.getBoundingClientRect();
            if (box && frame && box.width > 40 && box.top > frame.top && box.bottom < frame.bottom)
              return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
        }
        return undefined;
      });
      if (!at) throw new Error('no plain text in the window');
      await page.mouse.click(at.x, at.y);
      await eventually(() => page.locator('.detail-kind').textContent()).toBe('句子');
      expect(await page.locator('.detail blockquote').textContent()).not.toBe('');
    }));
});
