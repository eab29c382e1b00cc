import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGraphFile } from '../../src/graph/file.ts';
import { ROOT, runScript, temporaryFolder } from '../support/command.ts';
import { eventually } from './eventually.ts';
import { browser, browserForTests, openPage } from './served-page.ts';

const attack = '</script><img src=x onerror="window.hit=1"><!--<script>';

browserForTests();

/** A page of the whole graph, which several tests open. */
let whole: string;

/** Writes the offline page of a graph file. */
function exportTo(folder: string, ...args: string[]): string {
  const out = join(folder, 'view.html');
  const { code, stderr } = runScript('export', ['--format', 'html', '--out', out, ...args]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return out;
}

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-'));
  whole = exportTo(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Opens an offline page without a network; a page of its own where the command is told more. */
async function exported(...args: string[]) {
  const out = args.length > 0 ? exportTo(temporaryFolder(), ...args) : whole;
  const open = await openPage(browser, pathToFileURL(out).href, { offline: true });
  await open.page.locator('.head').waitFor();
  return open;
}

describe('the page as one file', () => {
  it('opens from a folder without a network, with graph and text', async () => {
    const graph = readGraphFile(JSON.parse(readFileSync(join(ROOT, 'graph-data', 'graph.json'), 'utf8')));
    const { page, errors, foreign } = await exported();
    expect(await page.locator('script[src], link:not([href^="data:"])').count()).toBe(0);
    await page.locator('[data-view="table"]').click();
    await page.getByLabel('包括图中没有显示的').check();
    const rows = () => page.locator('[role="grid"]').getAttribute('aria-rowcount');
    await eventually(rows).toBe(String(graph.nodes.length + 1));
    const { title, text } = graph.attributes.documents[0]!;
    expect(await page.locator('.head-documents').getAttribute('title')).toContain(title);
    expect(await page.locator('.sheet').textContent()).toContain(text!.trimEnd().split('\n').at(-1)!);
    await page.locator('[data-view="network"]').click();
    await page.locator('.stage canvas').first().waitFor();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('reads a report in its worker all the same', async () => {
    const { page, errors } = await exported('--kinds', 'report');
    await page.locator('[data-action="intake"]').click();
    const buffer = Buffer.from('关于做好档案整理工作的通知\n\n根据《档案管理办法》，整理档案300卷。\n');
    await page.locator('[data-control="files"]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await eventually(() => page.locator('[data-role="intake-outcome"]').textContent()).toContain('读入 1 份文档');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('lays out what is shown, in a worker, too', async () => {
    const { page, errors } = await exported();
    await page.locator('[data-view="network"]').click();
    await page.locator('button:has-text("重排所示")').click();
    await eventually(() => page.evaluate(() => location.hash)).toContain('layout=shown');
    await eventually(() => page.locator('.look-means').getAttribute('data-pending')).toBe('false');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('holds hostile words as words', async () => {
    const graph = structuredClone(JSON.parse(readFileSync(join(ROOT, 'graph-data', 'graph.json'), 'utf8')));
    graph.nodes[0].attributes.label = attack;
    const file = join(temporaryFolder(), 'graph.json');
    writeFileSync(file, JSON.stringify(graph));
    const { page, errors } = await exported('--graph', file);
    await page.evaluate((key) => {
      location.hash = new URLSearchParams({ node: key }).toString();
    }, graph.nodes[0].key as string);
    await eventually(() => page.locator('.detail [data-role="selected-label"]').textContent()).toBe(attack);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
