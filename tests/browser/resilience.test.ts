import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/support/browser.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { browser, openPage, served, serveForTests } from './served-page.ts';

serveForTests();

/** Serve this in place of the graph file. */
const instead =
  (body: string, status = 200) =>
  async (page: Page) => {
    await page.route(
      ({ pathname }) => pathname.endsWith('/graph.json'),
      (route) => route.fulfill({ status, body, contentType: 'application/json' }),
    );
  };

describe('without WebGL', () => {
  it('says so, and lists, searches, tells and reads all the same', async () => {
    const plain = await launchBrowser({ webgl: false });
    try {
      const { page, errors } = await openPage(plain, served.url);
      await page.waitForSelector('.picture-none');
      expect(await page.locator('.picture-none').textContent()).toContain('WebGL');
      await page.locator('[data-kind="node:reform"]').getByRole('button').click();
      await page.locator('[data-kind="node:reform"] .names button').first().click();
      expect(await page.locator('.detail blockquote').count()).toBeGreaterThan(0);
      await page.getByRole('combobox', { name: /查找/ }).fill('告知承诺制');
      expect(await page.locator('.results mark').first().textContent()).toBe('告知承诺制');
      expect(await page.locator('.sheet .mention').count()).toBeGreaterThan(0);
      const { key = '', attributes } =
        served.graph.nodes.find(({ attributes: { kind } }) => kind === 'regulation') ?? {};
      await page.locator('[data-view="table"]').click();
      await page.getByRole('searchbox', { name: '在表中筛选' }).fill(attributes?.label ?? '');
      await page.locator(`.table-line[data-key="${key}"]`).click();
      expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(attributes?.label);
      await page.locator('[data-view="cascade"]').click();
      await page.locator(`.box[data-key="${key}"].selected`).waitFor();
      await page.locator('[data-view="network"]').click();
      await page.locator('.picture-none').waitFor();
      expect(errors).toEqual([]);
    } finally {
      await plain.close();
    }
  });
});

describe('a graph file that cannot be shown', () => {
  const failureOf = async (body: string, status?: number, query = '') => {
    const { page } = await openPage(browser, served.url + query, {}, instead(body, status));
    const text = await page.locator('.failure').textContent();
    await page.context().close();
    return text;
  };

  it('that is missing is named', async () => {
    expect(await failureOf('', 404)).toMatch(/graph\.json.*404/s);
  });

  it('that is no JSON is said to be none', async () => {
    expect(await failureOf('{"nodes": [')).toMatch(/JSON/);
  });

  it('that breaks the schema is told where', async () => {
    const broken = structuredClone(served.graph) as GraphFile;
    (broken.nodes[3] as { attributes: { kind: string } }).attributes.kind = 'spell';
    expect(await failureOf(JSON.stringify(broken))).toContain('nodes[3].attributes');
  });

  it('that is on another site is refused', async () => {
    expect(await failureOf('', 200, '?graph=https://example.org/graph.json')).toContain('https://example.org');
  });
});

describe('hostile words', () => {
  it('are shown as text wherever they stand', async () => {
    const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const text = `${attack}。甲推行乙。`;
    const graph: GraphFile = {
      attributes: {
        schemaVersion: 1,
        documents: [{ id: 'a.txt', title: attack, source: 'a.txt', sha256: '0'.repeat(64), length: text.length, text }],
      },
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      nodes: [
        {
          key: attack,
          attributes: {
            kind: 'reform',
            label: attack,
            aliases: [attack],
            mentions: [{ doc: 'a.txt', start: 0, end: attack.length }],
            status: attack,
            x: 0,
            y: 0,
          },
        },
      ],
      edges: [],
    };
    const hash = `#${new URLSearchParams({ node: attack })}`;
    const { page, errors } = await openPage(browser, served.url + hash, {}, instead(JSON.stringify(graph)));
    await page.waitForSelector('.detail [data-role="selected-label"]');
    expect(await page.locator('.detail [data-role="selected-label"]').textContent()).toBe(attack);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('the content policy', () => {
  it('lets no inline script run', async () => {
    const { page } = await openPage(browser, served.url);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });
});
