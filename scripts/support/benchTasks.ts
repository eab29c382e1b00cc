import type { Browser, Page } from 'playwright-core';

/** What the main thread was busy with, in milliseconds. */
export interface Tasks {
  /** The longest task on the processor: what the page did, however busy the machine is with other things. */
  readonly processor: number;
  /** The longest task from beginning to end, as `PerformanceObserver` has it; it holds waiting for the graphics, too. */
  readonly clock: number;
  /** Which script of the page the longest animation frame began with, as the browser names it. */
  readonly where: string;
}

interface Script {
  readonly duration: number;
  readonly invoker: string;
}

declare global {
  interface Window {
    benchTasks?: PerformanceEntry[];
  }
}

/** Has a page keep account of its long tasks and long animation frames from its first moment on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const entries: PerformanceEntry[] = [];
    window.benchTasks = entries;
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    for (const type of ['longtask', 'long-animation-frame']) observer.observe({ type, buffered: true });
  });
}

/** The main thread counts as at rest when it had no long task for so long, in milliseconds. */
const REST = 1500;

/** Waits until the page has come to rest. */
async function settle(page: Page): Promise<void> {
  const count = () => page.evaluate(() => window.benchTasks?.length ?? 0);
  for (let before = -1, now = await count(); now !== before; before = now, now = await count()) {
    await page.waitForTimeout(REST);
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Names of a task of a thread, by version of the browser. */
const TASK = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** What only the main thread of a page does with an address of its own. */
const OWN = ['FunctionCall', 'EvaluateScript', 'ResourceSendRequest'];

/** The longest task of the thread that runs scripts from this origin, in milliseconds on the processor. */
function longestOf(trace: Buffer, origin: string): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const own = traceEvents.find(({ name, args }) => OWN.includes(name) && args?.data?.url?.startsWith(origin));
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => TASK.includes(name) && ph === 'X' && pid === own?.pid && tid === own.tid,
  );
  return tasks.reduce((most, { tdur, dur }) => Math.max(most, (tdur ?? dur ?? 0) / 1000), 0);
}

/** Does something on a page, waits until it has come to rest, and tells the tasks that came of it. */
export async function during(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  await settle(page);
  const processor = longestOf(await browser.stopTracing(), new URL(page.url()).origin);
  const seen = await page.evaluate(() => {
    const entries = window.benchTasks?.splice(0) ?? [];
    const tasks = entries.filter(({ entryType }) => entryType === 'longtask').map(({ duration }) => duration);
    const scripts = entries.flatMap((entry) => ('scripts' in entry ? (entry.scripts as Script[]) : []));
    const [first] = scripts.sort((a, b) => b.duration - a.duration);
    return { clock: Math.max(0, ...tasks), where: first?.invoker ?? '' };
  });
  return { processor, ...seen };
}
