import type { Browser, Page } from 'playwright-core';
import { type Tasks, takeTasks, watchTasks } from './benchTasks.ts';

/** Patience with a slow machine, in milliseconds. */
const PATIENCE = 300_000;
/** The main thread counts as at rest when it had nothing to do for so long. */
const REST = 1500;

/** What is typed: words, part of a 文号, pinyin, initials, a slip, and one that finds nothing. */
const QUERIES = [
  '行政',
  '综合执法改革',
  '政发〔2018〕3',
  '临山县',
  'gaozhicheng',
  'xzfy',
  'gaozhichengnou',
  '没有这个名字',
];

/** What came of one visit to the page. */
export interface Visit {
  readonly picture: number;
  readonly loading: Tasks;
  /** Milliseconds from a keystroke to the list of hits, one for every query. */
  readonly searches: readonly (readonly [query: string, ms: number])[];
  readonly using: readonly (readonly [what: string, tasks: Tasks])[];
  /** Megabytes of the page's own heap after a collection; its workers have their own. */
  readonly heap: number;
  /** What the page says it draws. */
  readonly shown: string;
}

async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await watchTasks(page);
  await page.goto(address);
  return page;
}

/** When the first picture stood, in milliseconds from the beginning of the visit. */
async function firstPicture(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('picture')[0]?.startTime, undefined, {
    polling: 200,
  });
  return (await mark.jsonValue()) as number;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

/** Milliseconds until bare Sigma has drawn the graph, and its heap. */
export async function visitBare(
  browser: Browser,
  address: string,
): Promise<Pick<Visit, 'picture' | 'heap' | 'loading'>> {
  const page = await open(browser, address);
  const picture = await firstPicture(page);
  await page.waitForTimeout(REST);
  const visit = { picture, loading: await takeTasks(page), heap: await heapOf(page) };
  await page.context().close();
  return visit;
}

async function search(page: Page, query: string): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('search'));
  await page.locator('#search-input').fill(query);
  const measure = await page.waitForFunction(
    (wanted) =>
      (performance.getEntriesByName('search') as PerformanceMeasure[]).find(({ detail }) => detail === wanted)
        ?.duration,
    query,
    { polling: 50 },
  );
  return (await measure.jsonValue()) as number;
}

/** Opens the page, searches, selects, filters and lists, as a reader does. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await open(browser, address);
  const picture = await firstPicture(page);
  const rest = () => page.waitForTimeout(REST);
  await rest();
  const shown = (await page.locator('.picture-count').textContent()) ?? '';
  const loading = await takeTasks(page);
  const using: [string, Tasks][] = [];
  const during = async (what: string, act: () => Promise<unknown>) => {
    await act();
    await rest();
    using.push([what, await takeTasks(page)]);
  };
  const searches: [string, number][] = [];
  await during('search', async () => {
    // The first asks for the index and the dictionary of pinyin, which are then there.
    await search(page, '准备');
    await search(page, 'zhunbei');
    for (const query of QUERIES) searches.push([query, await search(page, query)]);
  });
  await during('select', async () => {
    await search(page, '临山县人民政府');
    await page.locator('.result').first().click();
    await page.locator('#search-input').fill('');
  });
  await during('filter', () => page.locator('[data-kind="node:problem"] input').click());
  await during('table', () => page.locator('[data-view="table"]').click());
  const heap = await heapOf(page);
  await page.context().close();
  return { picture, loading, searches, using, heap, shown };
}
