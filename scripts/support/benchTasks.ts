import type { Page } from 'playwright-core';

/** What the main thread was busy with, in milliseconds. */
export interface Tasks {
  /** The longest task, whatever it was. */
  readonly longest: number;
  /** The longest uninterrupted run of the page's own scripts, and where it began. */
  readonly own: number;
  readonly where: string;
}

interface Script {
  readonly duration: number;
  readonly invoker: string;
  readonly sourceURL: string;
  readonly sourceFunctionName: string;
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
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'long-animation-frame',
      buffered: true,
    });
  });
}

/** The tasks since the last time that this was asked. */
export async function takeTasks(page: Page): Promise<Tasks> {
  return page.evaluate(() => {
    const entries = window.benchTasks?.splice(0) ?? [];
    const tasks = entries.filter(({ entryType }) => entryType === 'longtask').map(({ duration }) => duration);
    const scripts = entries.flatMap((entry) => ('scripts' in entry ? (entry.scripts as Script[]) : []));
    const [first] = scripts.sort((a, b) => b.duration - a.duration);
    const where = first ? `${first.invoker} ${first.sourceFunctionName}`.trim() : '';
    return { longest: Math.max(0, ...tasks), own: first?.duration ?? 0, where };
  });
}
