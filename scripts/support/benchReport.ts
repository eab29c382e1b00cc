import type { ScriptSize } from './benchPage.ts';
import { median } from './benchRounds.ts';
import type { BareVisit, Visit } from './benchVisit.ts';

/** What the page promises. */
export const LIMITS = { ratio: 1.5, task: 200, search: 50, bytes: 350_000 };

/** Lines to print, and whether they keep what the page promises. */
export interface Report {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What is loaded at first, and what later. */
export function sizeReport(scripts: readonly ScriptSize[]): Report {
  const weight = (...wanted: readonly ScriptSize['wanted'][]) =>
    scripts.filter((script) => wanted.includes(script.wanted)).reduce((sum, { gzipped }) => sum + gzipped, 0);
  const later = scripts.filter(({ wanted }) => wanted === 'later').map(({ name, gzipped }) => `${name} ${kB(gzipped)}`);
  const initial = weight('picture', 'page');
  return {
    lines: [
      `scripts at first: ${kB(initial)} gzipped, of them ${kB(weight('picture'))} before the first picture`,
      `scripts later: ${later.join(', ')}`,
    ],
    holds: initial <= LIMITS.bytes,
  };
}

/** Median of one figure over the visits. */
const over = <V>(visits: readonly V[], figure: (visit: V) => number | undefined): number =>
  median(visits.map((visit) => figure(visit) ?? Number.NaN));

function phaseLines(visits: readonly BareVisit[], name: string): { lines: string[]; busiest: number } {
  let busiest = 0;
  const lines = (visits[0]?.phases ?? []).map(([what, { where }], i) => {
    const processor = over(visits, ({ phases }) => phases[i]?.[1].processor);
    const clock = over(visits, ({ phases }) => phases[i]?.[1].clock);
    busiest = Math.max(busiest, processor);
    return `  ${name} ${what.padEnd(8)} ${ms(processor)} on the processor, ${ms(clock)} by the clock${where ? ` (${where})` : ''}`;
  });
  return { lines, busiest };
}

/** The figures of one graph; `visits` and `bare` took turns. */
export function graphReport(order: number, visits: readonly Visit[], bare: readonly BareVisit[]): Report {
  const ratio = median(visits.map(({ picture }, i) => picture / (bare[i]?.picture ?? Number.NaN)));
  const own = phaseLines(visits, 'tasks');
  const searches = (visits[0]?.searches ?? []).map(([query], i) => ({
    query,
    time: over(visits, (visit) => visit.searches[i]?.[1]),
  }));
  const first = over(visits, ({ firstSearch }) => firstSearch);
  const slowest = Math.max(first, ...searches.map(({ time }) => time));
  const pictures = [over(visits, ({ picture }) => picture), over(bare, ({ picture }) => picture)] as const;
  const heaps = [over(visits, ({ heap }) => heap), over(bare, ({ heap }) => heap)] as const;
  return {
    lines: [
      `${order} nodes, ${order * 3} edges; the page says: ${visits[0]?.shown}`,
      `  picture ${ms(pictures[0])}, bare Sigma ${ms(pictures[1])}: ${ratio.toFixed(2)} times`,
      ...own.lines,
      ...phaseLines(bare, 'bare Sigma').lines,
      `  search ${searches.map(({ query, time }) => `${query} ${ms(time)}`).join(', ')}`,
      `  the very first search ${ms(first)}`,
      `  heap ${Math.round(heaps[0])} MB, bare Sigma ${Math.round(heaps[1])} MB`,
    ],
    holds: ratio <= LIMITS.ratio && own.busiest <= LIMITS.task && slowest <= LIMITS.search,
  };
}
