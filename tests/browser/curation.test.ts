import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { readCuration, serializeCuration } from '../../src/curation/file.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import { serializeGraphFile } from '../../src/graph/serialize.ts';
import type { CurationAction, CurationEntry } from '../../src/ontology/curation.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { ROOT, runScript, temporaryFolder } from '../support/command.ts';
import { objections } from './axe.ts';
import { eventually } from './eventually.ts';
import { browser, contentOf, openPage, served, serveForTests } from './served-page.ts';

/** A measure that something drives and somebody carried out, and edges of it. */
let measure: string;
let drives: GraphFile['edges'][number];
let actor: GraphFile['edges'][number];

serveForTests();

beforeAll(async () => {
  const { edges } = served.graph;
  const of = (kind: string, key: string) =>
    edges.find(({ source, target, attributes }) => attributes.kind === kind && [source, target].includes(key));
  measure = served.graph.nodes.find(
    ({ key }) => of('drives', key) && of('carriedOutBy', key) && key.startsWith('measure:'),
  )!.key;
  drives = of('drives', measure)!;
  actor = of('carriedOutBy', measure)!;
});

const nodeAt = (key: string) => `#node=${encodeURIComponent(key)}`;
const label = (key: string) => served.graph.nodes.find((node) => node.key === key)!.attributes.label;

/** Opens the form of an action. */
async function begin(page: Page, action: CurationAction) {
  await page.locator(`[data-curate="${action}"]`).click();
  await page.locator(`[data-form="${action}"]`).waitFor();
}

async function sign(page: Page, why: string, by = '甲') {
  await page.locator('[data-field="why"]').fill(why);
  await page.locator('[data-field="by"]').fill(by);
}

const record = (page: Page) => page.locator('.curation-form [type="submit"]').click();
const announced = (page: Page) => page.locator('[data-role="announcer"]').textContent();
const words = (page: Page) => page.locator('[data-role="curation"]').allTextContents();
const selectEdge = (page: Page, key: string) => page.locator(`[data-edge="${key}"]`).click();

/** Opens the list of decisions. */
async function atList(page: Page) {
  await page.locator('[data-action="curation"]').click();
  await page.locator('dialog[open]').waitFor();
}

/** The file that a click on the page saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await click();
  return (await contentOf(await download)).toString();
}

const graphOf = async (page: Page) => {
  const text = await saved(page, async () => {
    await page.locator('[data-action="export"]').click();
    await page.locator('[data-format="json"]').click();
  });
  await page.keyboard.press('Escape');
  return readGraphFile(JSON.parse(text));
};

it('what is decided on the page, saved and given to the build, makes the same graph', async () => {
  const { page, errors } = await openPage(browser, served.url + nodeAt(measure));
  // A name and a reason are asked for once, and offered again.
  await begin(page, 'correct');
  await page.locator('[data-field="label"]').fill('改过的举措');
  await page.locator('[data-field="status"]').selectOption('planned');
  await page.locator('[data-field="year"]').fill('');
  await sign(page, '看过原文');
  await record(page);
  await eventually(() => page.locator('[data-role="selected-label"]').textContent()).toBe('改过的举措');
  await eventually(() => announced(page)).toBe(`已更正：${label(measure)}`);
  expect(await words(page)).toEqual([expect.stringMatching(/已更正 看过原文 甲 · \d{4}-\d{2}-\d{2}/)]);
  expect(await page.locator('.aliases').textContent()).toContain(label(measure));

  await selectEdge(page, drives.key);
  await begin(page, 'confirm');
  expect(await page.locator('[data-field="why"]').inputValue()).toBe('看过原文');
  expect(await page.locator('[data-field="by"]').inputValue()).toBe('甲');
  await record(page);
  await eventually(() => page.locator('[data-attribute="confidence"]').textContent()).toContain('100%');
  await begin(page, 'note');
  expect(await page.locator('[data-field="why"]').inputValue()).toBe('');
  await sign(page, '另见第二条');
  await record(page);
  await eventually(async () => (await words(page)).join()).toMatch(/已确认 看过原文.*有备注 另见第二条/);

  // The edge goes to another body.
  const other = served.graph.nodes.find(
    ({ key, attributes }) => attributes.kind === 'institution' && key !== actor.target,
  )!;
  await page.locator('.statement .end').nth(1).click();
  await selectEdge(page, actor.key);
  await begin(page, 'correct');
  await page.locator('.picker').nth(1).getByRole('searchbox').fill(other.attributes.label);
  await page.locator(`input[value="${other.key}"]`).check();
  await record(page);
  await eventually(() => page.locator('.statement .end').nth(1).textContent()).toContain(other.attributes.label);

  // Two bodies that are one, and one measure that is none.
  const twins = served.graph.nodes.filter(
    ({ key, attributes }) => attributes.kind === 'institution' && ![actor.target, other.key].includes(key),
  );
  await page.goto(served.url + nodeAt(twins[0]!.key));
  await begin(page, 'merge');
  await page.locator('.picker').getByRole('searchbox').fill(twins[1]!.attributes.label);
  await page.locator(`input[value="${twins[1]!.key}"]`).check();
  await record(page);
  await eventually(() => page.locator('[data-role="selected-label"]').textContent()).toBe(twins[1]!.attributes.label);
  const none = served.graph.nodes.find(({ key }) => key.startsWith('measure:') && key !== measure)!;
  await page.goto(served.url + nodeAt(none.key));
  await begin(page, 'reject');
  await record(page);
  await eventually(() => announced(page)).toBe(`已否定：${none.attributes.label}`);

  const graph = await graphOf(page);
  expect(graph.nodes.map(({ key }) => key)).not.toContain(none.key);
  expect(graph.nodes.map(({ key }) => key)).not.toContain(twins[0]!.key);
  await atList(page);
  expect(await page.locator('[data-decision]').count()).toBe(6);
  const curation = await saved(page, () => page.locator('[data-action="curation-save"]').click());
  expect(readCuration(curation).entries).toEqual(graph.attributes.curation);
  expect(errors).toEqual([]);
  await page.context().close();

  const folder = temporaryFolder();
  const file = join(folder, 'curation.json');
  writeFileSync(file, curation);
  const out = join(folder, 'graph.json');
  const sources = join(ROOT, 'graph-data', 'sources');
  const built = runScript('build-graph', [sources, '--out', out, '--curation', file]);
  expect(built).toMatchObject({ code: 0, stderr: expect.not.stringContaining('warning') });
  expect(readFileSync(out, 'utf8')).toBe(serializeGraphFile(graph));
});

it('Ctrl-Z and the list take decisions back, and show again what they spoke of', async () => {
  const { page, errors } = await openPage(browser, served.url + nodeAt(measure));
  const label = () => page.locator('[data-role="selected-label"]').textContent();
  const before = await label();
  const edges = () => page.locator('.neighbour').count();
  const many = await edges();
  for (const action of ['note', 'reject'] as const) {
    await begin(page, action);
    await sign(page, `${action}的理由`);
    await record(page);
  }
  await eventually(() => page.locator('[data-role="selected-label"]').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await eventually(label).toBe(before);
  expect(await edges()).toBe(many);
  expect(await words(page)).toHaveLength(1);
  await page.keyboard.press('Control+Shift+z');
  await eventually(() => page.locator('[data-action="curation"]').textContent()).toBe('校订 2');

  await atList(page);
  const decisions = page.locator('[data-decision]');
  expect(await decisions.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.decision))).toEqual([
    'reject',
    'note',
  ]);
  await page.locator('[data-decision="reject"] [data-action="take-back"]').click();
  await page.locator('[data-decision="note"] .link').click();
  await eventually(label).toBe(before);
  await atList(page);
  await page.locator('[data-action="take-back"]').click();
  await eventually(() => decisions.count()).toBe(0);
  expect(await words(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('what was rejected is in no trace, and what was curated is marked in the table', async () => {
  const hash = `#node=${encodeURIComponent(measure)}&trace=up&from=${encodeURIComponent(measure)}`;
  const { page } = await openPage(browser, served.url + hash);
  const trace = page.locator('.trace');
  await eventually(() => trace.textContent()).toContain(label(drives.source));
  await selectEdge(page, drives.key);
  await begin(page, 'reject');
  await sign(page, '原文不是这个意思');
  await record(page);
  await eventually(() => trace.textContent()).not.toContain(label(drives.source));
  await page.locator('[data-view="table"]').click();
  expect(await page.locator('[data-column="curation"]').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await begin(page, 'confirm');
  await record(page);
  await page.locator('[data-control="table-of"]').selectOption('edges');
  await eventually(() => page.locator(`[data-key="${drives.key}"] [data-column="curation"]`).textContent()).toBe(
    '已确认',
  );
  await page.context().close();
});

it('a curation file is opened, what is gone is told, and a broken one is refused', async () => {
  const said = { why: '看过原文', when: '2026-11-28', by: '<img src=x onerror="window.hit=1">' };
  const confirm: CurationEntry = { action: 'confirm', what: { node: measure }, ...said };
  const gone: CurationEntry = { action: 'reject', what: { node: 'measure:gone', label: '没有的' }, ...said };
  const { page, errors } = await openPage(browser, served.url + nodeAt(measure));
  await atList(page);
  const open = (name: string, text: string) =>
    page
      .locator('[data-control="curation-file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const news = () => page.locator('[data-role="curation-news"]').textContent();
  await open('curation.json', serializeCuration([confirm, gone]));
  await eventually(news).toBe('读入 2 条决定，0 条已有。');
  expect(await page.locator('[data-decision="reject"]').textContent()).toContain('没有生效: 图中没有 measure:gone');
  expect(await page.locator('[data-decision="confirm"]').textContent()).not.toContain('没有生效');
  await open('again.json', serializeCuration([confirm]));
  await eventually(news).toBe('读入 0 条决定，1 条已有。');
  await open('broken.json', serializeCuration([{ ...confirm, why: '' }]));
  await eventually(news).toMatch(/broken\.json 不能用.*entry 1\.why/);
  await open('half.json', '{"version": 1,');
  await eventually(news).toMatch(/half\.json 不能用.*JSON/);
  expect(await page.locator('[data-decision]').count()).toBe(2);
  // What could not be applied is kept: another build may have it.
  const curation = await saved(page, () => page.locator('[data-action="curation-save"]').click());
  expect(readCuration(curation).entries).toEqual([confirm, gone]);
  await page.locator('dialog [data-action="close"]').click();
  await eventually(async () => (await words(page)).join()).toContain('已确认 看过原文');
  expect(await page.locator('img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a decision that cannot be carried out says why and is not recorded', async () => {
  const { page } = await openPage(browser, served.url + nodeAt(measure));
  await selectEdge(page, drives.key);
  await begin(page, 'correct');
  await page.locator('[data-field="kind"]').selectOption('signedBy');
  await sign(page, '试试');
  await record(page);
  await eventually(() => page.locator('.curation-problem').textContent()).toContain('不能有这样的关系');
  await page.locator('[data-field="kind"]').selectOption('drives');
  await record(page);
  await eventually(() => page.locator('.curation-problem').textContent()).toContain('没有改动');
  expect(await page.locator('[data-action="curation"]').textContent()).toBe('校订');
  await page.context().close();
});

it.each(['light', 'dark'] as const)('axe finds nothing wrong in its forms and its list, %s', async (colorScheme) => {
  const { page } = await openPage(browser, served.url + nodeAt(measure), { colorScheme });
  await begin(page, 'note');
  await sign(page, '另见第二条');
  await record(page);
  await begin(page, 'merge');
  await page.locator('.picker').getByRole('searchbox').fill('工作');
  expect(await objections(page, ['.detail'])).toEqual([]);
  await selectEdge(page, drives.key);
  await begin(page, 'correct');
  expect(await objections(page, ['.detail'])).toEqual([]);
  await atList(page);
  expect(await objections(page, ['dialog'])).toEqual([]);
  await page.context().close();
});
