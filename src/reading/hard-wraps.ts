import type { Draft } from './normalise.ts';

const NARROWEST = 14;
const WIDEST = 80;
/** A line is full if it is at most so much shorter than the widest: a stop that hangs over, a Latin word. */
export const SLACK = 3;

/**
 * The width at which the lines of a draft were wrapped, or 0 if each line is a paragraph: wrapped text has many lines of
 * nearly one width, none wider, and most of those break off without a stop.
 */
export function hardWrapWidth({ text, gaps }: Draft): number {
  const widths: number[] = [];
  let stopped = 0;
  let start = 0;
  const stops: boolean[] = [];
  for (const gap of gaps) {
    if (gap.newlines === 0) continue;
    widths.push(gap.index - start);
    stops.push('。！？；：'.includes(text[gap.index - 1] as string));
    start = gap.index + 1;
  }
  if (widths.length < 6) return 0;
  const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] as number;
  if (width < NARROWEST || width > WIDEST) return 0;
  let full = 0;
  let over = 0;
  for (const [i, w] of widths.entries()) {
    if (w > width + SLACK) over++;
    else if (w >= width - SLACK) {
      full++;
      if (stops[i]) stopped++;
    }
  }
  return over <= widths.length * 0.03 && full >= widths.length * 0.35 && stopped <= full * 0.4 ? width : 0;
}
