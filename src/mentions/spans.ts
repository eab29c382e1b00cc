import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';

/** Index of the first span that does not end at or before `at`; `spans` in order and without overlaps. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span).end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Index of the first span that starts at or behind `at`; `spans` in order. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span).start < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whether `[start, end)` touches any of `spans` (in order, without overlaps). */
export function overlapsAny(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstAfter(spans, start)];
  return span !== undefined && span.start < end;
}

/** Those of `mentions` (in order, without overlaps) that lie wholly within `span`. */
export function mentionsWithin<T extends Mention>(mentions: readonly T[], span: Span): T[] {
  const inside: T[] = [];
  for (let i = firstAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i] as T;
    if (mention.start >= span.end) break;
    if (mention.start >= span.start && mention.end <= span.end) inside.push(mention);
  }
  return inside;
}

/** Of overlapping readings the longest stands, and of equally long ones the surest; in order of place. */
export function settleOverlaps<T extends Mention>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: T[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
