import type { Browser, Page } from 'playwright-core';
import { during, type Tasks, watchTasks } from './benchTasks.ts';

/** Patience with a slow machine, in milliseconds. */
const PATIENCE = 300_000;

/** What is typed: words, part of a 文号, pinyin, initials, both mixed, a slip, and one that finds nothing. */
const QUERIES = [
  '行政',
  '综合执法改革',
  '政发〔2018〕3',
  'gaozhicheng',
  'xzfy',
  'gaozcn',
  'gaozhichengnou',
  '没有这个名字',
];

/** A report that joins the graph in view. */
const REPORT = {
  name: '临山县2019年法治政府建设情况报告.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    '临山县2019年法治政府建设情况报告\n\n根据《法治政府建设实施纲要》，临山县人民政府制定印发《临山县行政执法公示办法》，县司法局推行告知承诺制。\n',
  ),
};

/** What came of one visit to bare Sigma. */
export interface BareVisit {
  /** When the first picture stood, in milliseconds from the beginning of the visit. */
  readonly picture: number;
  readonly phases: readonly (readonly [what: string, tasks: Tasks])[];
  /** Megabytes of the page's own heap after a collection; its workers have their own. */
  readonly heap: number;
}

/** What came of one visit to the page. */
export interface Visit extends BareVisit {
  /** Milliseconds from a keystroke to the first answer, for which the index was made while the page had nothing to do. */
  readonly firstSearch: number;
  /** Milliseconds from a keystroke to the list of hits, one for every query. */
  readonly searches: readonly (readonly [query: string, ms: number])[];
  /** What the page says it draws. */
  readonly shown: string;
}

async function newPage(browser: Browser): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await watchTasks(page);
  return page;
}

async function firstPicture(page: Page): Promise<number> {
  const begun = () => performance.getEntriesByName('picture')[0]?.startTime;
  const mark = await page.waitForFunction(begun, undefined, { polling: 200 });
  return (await mark.jsonValue()) as number;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

/** Opens bare Sigma. */
export async function visitBare(browser: Browser, address: string): Promise<BareVisit> {
  const page = await newPage(browser);
  let picture = Number.NaN;
  const loading = await during(browser, page, async () => {
    await page.goto(address);
    picture = await firstPicture(page);
  });
  const heap = await heapOf(page);
  await page.context().close();
  return { picture, phases: [['load', loading]], heap };
}

async function search(page: Page, query: string): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('search'));
  await page.locator('#search-input').fill(query);
  const answered = (wanted: string) =>
    (performance.getEntriesByName('search') as PerformanceMeasure[]).find(({ detail }) => detail === wanted)?.duration;
  const measure = await page.waitForFunction(answered, query, { polling: 50 });
  return (await measure.jsonValue()) as number;
}

/** Opens the page, searches, selects, filters, looks at every view, traces, curates, exports and takes a report in, as a reader does. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await newPage(browser);
  const phases: [string, Tasks][] = [];
  const phase = async (what: string, act: () => Promise<unknown>) => {
    phases.push([what, await during(browser, page, act)]);
  };
  let picture = Number.NaN;
  await phase('load', async () => {
    await page.goto(address);
    picture = await firstPicture(page);
  });
  const shown = (await page.locator('.picture-count').textContent()) ?? '';
  const searches: [string, number][] = [];
  let firstSearch = Number.NaN;
  await phase('search', async () => {
    firstSearch = await search(page, '准备');
    // The readings of characters are there once they have been asked for.
    await search(page, 'zhunbei');
    for (const query of QUERIES) searches.push([query, await search(page, query)]);
  });
  await phase('select', async () => {
    await search(page, '临山县人民政府');
    await page.locator('.result').first().click();
    await page.locator('#search-input').fill('');
  });
  await phase('filter', () => page.locator('[data-kind="node:problem"] input').click());
  await phase('cascade', () => page.locator('[data-view="cascade"]').click());
  await phase('table', () => page.locator('[data-view="table"]').click());
  const heap = await heapOf(page);
  await phase('network', () => page.locator('[data-view="network"]').click());
  await phase('trace', async () => {
    await page.locator('[data-trace="down"]').click();
    await page.locator('.hop').first().waitFor();
  });
  await phase('curate', async () => {
    await page.locator('[data-curate="note"]').click();
    await page.locator('[data-field="why"]').fill('基准');
    await page.locator('[data-field="by"]').fill('基准');
    await page.locator('.curation-form [type="submit"]').click();
    await page.locator('[data-role="curation"]').first().waitFor();
  });
  await phase('export', async () => {
    await page.locator('[data-action="export"]').click();
    await page.locator('[data-format="json"]').click();
    await page.locator('.export-progress[data-stage="done"]').waitFor();
    await page.keyboard.press('Escape');
  });
  await phase('report', async () => {
    await page.locator('[data-action="intake"]').click();
    await page.locator('[data-control="files"]').setInputFiles(REPORT);
    await page.locator('[data-role="intake-outcome"]').waitFor();
  });
  await page.context().close();
  return { picture, phases, firstSearch, searches, heap, shown };
}
