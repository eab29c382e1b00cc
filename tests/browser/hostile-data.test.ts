import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeLargeGraph } from '../../scripts/support/largeGraph.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { MOST_BYTES } from '../../src/web/core/limits.ts';
import { eventually } from './eventually.ts';
import type { OpenPage } from './served-page.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

const TEXT = '甲县推行乙制度。';
const span = { doc: 'a.txt', start: 0, end: 2 };

/** A graph of these institutions, every one a part of the first. */
function graphOf(labels: readonly string[]): GraphFile {
  return {
    attributes: {
      schemaVersion: 1,
      documents: [
        { id: 'a.txt', title: 'a', source: 'a.txt', sha256: '0'.repeat(64), length: TEXT.length, text: TEXT },
      ],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: labels.map((label, i) => ({
      key: `n${i}`,
      attributes: { kind: 'institution', label, aliases: [], mentions: [span], x: i % 100, y: Math.floor(i / 100) },
    })),
    edges: labels.slice(1).map((_, i) => ({
      key: `e${i}`,
      source: `n${i + 1}`,
      target: 'n0',
      attributes: { kind: 'partOf', evidence: [{ ...span, rule: 'made' }], confidence: 1, origin: 'stated' },
    })),
  };
}

/** Opens the page on this in place of its graph; counts what its policy forbids. */
async function open(body: string, hash = ''): Promise<OpenPage> {
  return openPage(browser, served.url + hash, {}, async (page) => {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.route(
      ({ pathname }) => pathname.endsWith('/graph.json'),
      (route) => route.fulfill({ body, contentType: 'application/json' }),
    );
  });
}

const failureOf = async (page: Page) => {
  const text = await page.locator('.failure').textContent();
  await page.context().close();
  return text;
};

describe('a name of ten thousand characters', () => {
  it('is shown and found whole, and nothing is pushed out of the window', async () => {
    const long = '长名'.repeat(5000);
    const { page, errors } = await open(JSON.stringify(graphOf([long, '甲'])), '#node=n0');
    expect(await page.locator('[data-role="selected-label"]').textContent()).toBe(long);
    await page.locator('#search-input').fill('长名');
    await page.waitForSelector('.result mark');
    for (const view of ['cascade', 'table', 'network']) {
      await page.locator(`[data-view="${view}"]`).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('ten thousand edges on one node', () => {
  it('are counted, and listed by the page', async () => {
    const labels = Array.from({ length: 10_001 }, (_, i) => `机构${i}`);
    const { page, errors } = await open(JSON.stringify(graphOf(labels)), '#node=n0');
    const group = page.locator('[data-group="partOf:in"]');
    expect(await group.getAttribute('data-count')).toBe('10000');
    expect(await group.locator('.neighbour').count()).toBeLessThan(100);
    await page.locator('[data-view="table"]').click();
    await eventually(() => page.locator('.table-count').textContent()).toContain('10001');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a large file that is broken', () => {
  const whole = JSON.stringify(makeLargeGraph(2000));

  it('in the middle of its JSON is said to be so', async () => {
    const { page } = await open(whole.slice(0, -1000));
    expect(await failureOf(page)).toMatch(/JSON/);
  });

  it('in one of its rows is told which', async () => {
    const { page } = await open(whole.replace('"kind":"measure"', '"kind":"<script>window.hit=1</script>"'));
    await page.waitForSelector('.failure');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await failureOf(page)).toMatch(/nodes\[\d+\]\.attributes/);
  });

  it('in a hundred thousand ways is told in a few', async () => {
    const nothing = JSON.stringify({ ...graphOf([]), edges: Array.from({ length: 100_000 }, () => ({ key: '' })) });
    const { page } = await open(nothing);
    await page.waitForSelector('.failure');
    expect(await page.locator('.failure li').count()).toBeLessThanOrEqual(20);
    await page.context().close();
  });

  it('and nested without end is refused', async () => {
    const { page } = await open(`{"nodes":${'['.repeat(600_000)}${']'.repeat(600_000)}}`);
    expect(await failureOf(page)).toContain('graph.json');
  });
});

describe('a file without end', () => {
  it('is refused once it is too large, with how large it may be', async () => {
    const { page } = await openPage(browser, served.url, {}, async (page) => {
      await page.addInitScript(() => {
        const piece = new Uint8Array(1e6).fill(32);
        const endless = new ReadableStream({ pull: (controller) => controller.enqueue(piece.slice()) });
        window.fetch = async () => new Response(endless);
      });
    });
    expect(await failureOf(page)).toContain(`${MOST_BYTES / 1e6} MB`);
  });
});

describe('the content policy', () => {
  it('is kept by every view and worker of the page itself, and stops a script that is put in', async () => {
    const { page, errors } = await open(JSON.stringify(makeLargeGraph(3000)));
    await page.waitForSelector('.picture-count');
    await page.locator('#search-input').fill('gaozhicheng');
    await page.waitForSelector('.result mark');
    await page.locator('[data-view="table"]').click();
    await page.waitForSelector('.table-row');
    expect(errors).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hit = 1';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.hit = 1">');
    });
    await eventually(() => errors.join('\n')).toContain('policy: script-src');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await page.context().close();
  });
});
