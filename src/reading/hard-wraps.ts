import { type Draft, SOFT_CODE } from './normalise.ts';

const NARROWEST = 28;
const WIDEST = 160;
/** Text whose lines are longer than this on average was not wrapped. */
const LONGEST_AVERAGE = 100;
/** A full line falls short of the width, or hangs over, by no more columns than this: a stop, a Latin word. */
export const SLACK = 4;

/** How lines were wrapped: up to so many columns (a Chinese character takes two) or so many characters. */
export interface Wrap {
  readonly width: number;
  readonly measure: (text: string, start: number, end: number) => number;
}

/**
 * How the lines of a draft were wrapped, or undefined if each line is a paragraph: wrapped text has several lines of nearly
 * one width, none wider, and most of those break off without a stop.
 */
export function findWrap({ text, gaps }: Draft): Wrap | undefined {
  let hard = 0;
  for (const gap of gaps) if (gap.newlines > 0) hard++;
  if (hard < 6 || text.length / hard > LONGEST_AVERAGE) return undefined;
  let best: Wrap | undefined;
  let most = 0;
  for (const measure of [columns, characters]) {
    const widths: number[] = [];
    const open: boolean[] = [];
    let start = 0;
    let indent = 0;
    for (const gap of gaps) {
      if (gap.newlines === 0) continue;
      widths.push(indent + measure(text, start, gap.index));
      open.push(!'。！？；：'.includes(text[gap.index - 1] as string));
      start = gap.index + 1;
      indent = Math.min(4, gap.columns);
    }
    const width = commonest(widths, open);
    const evidence = width === 0 ? 0 : brokenLines(widths, open, width);
    if (evidence > most) {
      most = evidence;
      best = { width, measure };
    }
  }
  return best;
}

/** Full lines that break off without a stop, if there are enough of them to speak of wrapping; else 0. */
function brokenLines(widths: readonly number[], open: readonly boolean[], width: number): number {
  let full = 0;
  let broken = 0;
  let over = 0;
  for (const [i, w] of widths.entries()) {
    if (w > width + SLACK) over++;
    else if (w >= width - SLACK) {
      full++;
      if (open[i]) broken++;
    }
  }
  return over <= widths.length * 0.03 && broken >= 3 && full >= widths.length * 0.15 && broken >= full * 0.6
    ? broken
    : 0;
}

/** Columns that `text[start, end)` takes; a run of blanks, as typed round the figures of 6 月 30 日, one. */
function columns(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    sum += code < 0x2010 || code === SOFT_CODE ? 1 : 2;
  }
  return sum;
}

/** Characters in `text[start, end)`, doubled to compare with columns. */
function characters(_text: string, start: number, end: number): number {
  return (end - start) * 2;
}

/** The width that most lines without a stop at their end have, the wider of two equals. */
function commonest(widths: readonly number[], open: readonly boolean[]): number {
  const counts = new Uint32Array(WIDEST + 2);
  for (const [i, w] of widths.entries()) {
    if (open[i] && w >= NARROWEST && w <= WIDEST) counts[w] = (counts[w] as number) + 1;
  }
  let best = 0;
  let most = 1;
  for (let w = NARROWEST; w <= WIDEST; w++) {
    const near = (counts[w - 1] as number) + 2 * (counts[w] as number) + (counts[w + 1] as number);
    if (near >= most) {
      most = near;
      best = w;
    }
  }
  return best;
}
