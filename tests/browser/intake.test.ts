import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import { serializeGraphFile } from '../../src/graph/serialize.ts';
import { takeIn } from '../../src/web/intake/take-in.ts';
import type { ChosenFile } from '../../src/web/intake/task.ts';
import { eventually } from './eventually.ts';
import { browser, contentOf, openPage, served, serveForTests } from './served-page.ts';

const gold = join(import.meta.dirname, '../gold');
const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

let report: { name: string; mimeType: string; buffer: Buffer };

serveForTests();

beforeAll(async () => {
  report = { name: 'guofa-2019-5.txt', mimeType: 'text/plain', buffer: await readFile(join(gold, 'guofa-2019-5.txt')) };
});

const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const asChosen = ({ name, buffer }: typeof report): ChosenFile => ({
  name,
  size: buffer.length,
  arrayBuffer: async () => new Uint8Array(buffer).buffer,
});

/** The page with its desk open. */
async function atDesk(hash = '') {
  const open = await openPage(browser, served.url + hash);
  await open.page.locator('[data-action="intake"]').click();
  await open.page.locator('dialog[open]').waitFor();
  return open;
}

const choose = (page: Page, files: (typeof report)[]) => page.locator('[data-control="files"]').setInputFiles(files);
const outcome = (page: Page) => page.locator('[data-role="intake-outcome"]').textContent();
const titles = (page: Page) => page.locator('.head-documents').getAttribute('title');

describe('a report that a reader brings', () => {
  it('joins the graph as the command line would have it, without a single request', async () => {
    const { page, errors } = await openPage(browser, served.url);
    // The page fetches what searches when it has nothing else to do; with an answer all of that is there.
    await page.locator('#search-input').fill('gaozhi');
    await page.locator('.results mark').first().waitFor();
    await page.locator('#search-input').fill('');
    await page.locator('[data-action="intake"]').click();
    await page.locator('dialog[open]').waitFor();
    const requests: string[] = [];
    page.on('request', (request) => {
      // The worker's own code; and the icon of the tab, which the browser fetches when an address is new.
      if (!/^blob:|\/icon-[\w-]+\.svg$/.test(request.url())) requests.push(request.url());
    });
    await choose(page, [report]);
    const { file } = await takeIn({ files: [asChosen(report)], into: served.graph }, () => {});
    const nodes = file!.nodes.length - served.graph.nodes.length;
    const edges = file!.edges.length - served.graph.edges.length;
    await eventually(() => outcome(page)).toContain(`读入 1 份文档，新增 ${nodes} 个节点、${edges} 条关系`);
    await page.locator('[data-action="close"]').click();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('intake');
    // The reader shows the report that is new.
    await eventually(() => page.locator('.sheet').textContent()).toContain('国务院');
    expect(await titles(page)).toContain(file!.attributes.documents.find(({ id }) => id === report.name)!.title);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('takes the place of the graph, and keeps language and theme', async () => {
    const { page, errors } = await atDesk('#lang=en&view=table');
    await page.locator('input[value="other"]').check();
    await choose(page, [report]);
    const { file } = await takeIn({ files: [asChosen(report)], into: undefined }, () => {});
    await eventually(() => outcome(page)).toContain(`1 document read; new in the graph: ${file!.nodes.length} nodes`);
    await page.locator('[data-action="close"]').click();
    expect(await titles(page)).toBe(file!.attributes.documents[0]!.title);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.locator('[data-view="table"]').click();
    await page.getByLabel('With what the filters hide').check();
    const rows = () => page.locator('[role="grid"]').getAttribute('aria-rowcount');
    await eventually(rows).toBe(String(file!.nodes.length + 1));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('can be dropped anywhere on the page', async () => {
    const { page } = await openPage(browser, served.url);
    await page.locator('.head').waitFor();
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    }, '关于做好档案整理工作的通知\n\n根据《档案管理办法》，整理档案300卷。\n');
    await page.dispatchEvent('.reader', 'dragover', { dataTransfer: data });
    await page.locator('.drop-zone').waitFor();
    await page.dispatchEvent('.reader', 'drop', { dataTransfer: data });
    await eventually(() => outcome(page)).toContain('读入 1 份文档');
    expect(await page.locator('.drop-zone').count()).toBe(0);
    await page.context().close();
  });

  it('is only text, whatever is in it', async () => {
    const { page, errors } = await atDesk();
    await choose(page, [
      text(`${attack}.txt`.replaceAll('/', '_'), `${attack}的通知\n\n根据《${attack}办法》，整理档案300卷。\n`),
    ]);
    await eventually(() => outcome(page)).toContain('读入 1 份文档');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('that cannot be read is named with the reason, and the graph stays', async () => {
    const { page, errors } = await atDesk();
    const before = await titles(page);
    const broken = structuredClone(served.graph);
    broken.edges[0]!.target = 'nobody';
    await choose(page, [
      text('void.txt', ''),
      text('half.json', '{"nodes": ['),
      text('broken.json', serializeGraphFile(broken)),
    ]);
    await eventually(() => outcome(page)).toMatch(/half\.json.*JSON.*broken\.json.*nobody.*void\.txt.*空/s);
    expect(await titles(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is given up at once when the reader says so', async () => {
    const { page, errors } = await atDesk();
    const before = await titles(page);
    const long = '根据《档案管理办法》，县政府办公室整理档案300卷，推行告知承诺制。\n'.repeat(200_000);
    await choose(page, [text('long.txt', long)]);
    await page.locator('[data-action="cancel"]').click();
    await eventually(() => page.locator('dialog [role="status"]').textContent()).toContain('已取消');
    expect(await titles(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a graph file that a reader brings', () => {
  it('is opened in place of the one in view, even of none', async () => {
    const { page } = await openPage(browser, `${served.url}?graph=missing.json`);
    await page.locator('.failure [data-action="intake"]').click();
    await choose(page, [text('graph.json', serializeGraphFile(served.graph))]);
    await eventually(() => titles(page)).toBe(served.graph.attributes.documents.map(({ title }) => title).join('\n'));
    await page.locator('[data-action="close"]').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-action="export"]').click();
    await page.locator('[data-format="json"]').click();
    const saved = readGraphFile(JSON.parse((await contentOf(await download)).toString()));
    expect(serializeGraphFile(saved)).toBe(serializeGraphFile(served.graph));
    await page.context().close();
  });
});
