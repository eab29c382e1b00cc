import type { Heading, Span } from './document.ts';
import { findMarks } from './find-marks.ts';
import { readTitle, type Title, tellsOf, untitled } from './heading-titles.ts';
import { LEVEL, type Mark, Rank } from './marks.ts';
import { findPlainHeadings } from './plain-headings.ts';

/** Deepest level of a heading that can have a title. */
const DEEPEST_TITLED = 4;
/** Share of siblings that must have a heading for a sentence to count as one. */
const TITLED_SHARE = 0.6;

/**
 * Headings, enumeration marks and articles in the bodies of `text`, in order. Marks nest by their form (编 章 节 条 一、（一）
 * 1.（1）① 一是); the level is the form's own, or one below the parent's where a form stands deeper than usual, as （一）
 * under 第二条.
 */
export function readOutline(text: string, bodies: readonly Span[]): Heading[] {
  const numbered = findMarks(text, bodies);
  const plain = findPlainHeadings(text, bodies, numbered);
  const marks = plain.length === 0 ? numbered : [...numbered, ...plain].sort((a, b) => a.start - b.start);
  const count = marks.length;
  const parents = new Array<number | undefined>(count);
  const ends = new Array<number>(count);
  const levels = new Array<Heading['level']>(count);
  const limits = new Array<number>(count);
  const stack: number[] = [];
  let body = -1;
  let limit = 0;
  const closeDownTo = (rank: number, at: number): void => {
    for (let top = stack.at(-1); top !== undefined && (marks[top] as Mark).rank >= rank; top = stack.at(-1)) {
      ends[top] = at;
      stack.pop();
    }
  };
  for (let i = 0; i < count; i++) {
    const mark = marks[i] as Mark;
    while (mark.start >= limit) {
      closeDownTo(0, limit);
      limit = (bodies[++body] as Span).end;
    }
    closeDownTo(mark.rank, mark.start);
    const parent = stack.at(-1);
    parents[i] = parent;
    limits[i] = limit;
    const above = parent === undefined ? 0 : (levels[parent] as number);
    const deepest = mark.rank === Rank.一是 ? 5 : DEEPEST_TITLED;
    levels[i] = Math.min(deepest, Math.max(LEVEL[mark.rank], above + 1)) as Heading['level'];
    stack.push(i);
  }
  closeDownTo(0, limit);
  const titles = settleTitles(
    marks,
    parents,
    marks.map((mark, i) => readTitle(text, mark, marks[i + 1], limits[i] as number)),
    text,
  );
  let paragraphEnd = 0;
  return marks.map((mark, i) => {
    const title = titles[i] as Title;
    if (paragraphEnd <= mark.start) paragraphEnd = text.indexOf('\n', mark.start) + 1 || text.length;
    return {
      start: mark.start,
      end: title.end,
      level: levels[i] as Heading['level'],
      ordinal: text.slice(mark.start, mark.end),
      title: text.slice(title.span.start, title.span.end),
      titleSpan: title.span,
      scope: { start: mark.start, end: endOfItem(text, marks, i, ends[i] as number, paragraphEnd) },
      parent: parents[i],
    };
  });
}

/**
 * Siblings are written alike: a short first sentence is a heading only if most marks beside it have one, too. In a list of
 * clauses one or two happen to be short.
 */
function settleTitles(
  marks: readonly Mark[],
  parents: readonly (number | undefined)[],
  titles: readonly Title[],
  text: string,
): Title[] {
  const groups = new Map<string, { marks: number; titled: number }>();
  const groupOf = (i: number): string => `${parents[i] ?? -1}/${(marks[i] as Mark).rank}`;
  for (const [i, title] of titles.entries()) {
    const group = groups.get(groupOf(i)) ?? { marks: 0, titled: 0 };
    group.marks++;
    if (title.closing !== 'none') group.titled++;
    groups.set(groupOf(i), group);
  }
  return titles.map((title, i) => {
    if (title.closing !== 'stop' && title.closing !== 'colon') return title;
    if (tellsOf(text.slice(title.span.start, title.span.end))) return title;
    const group = groups.get(groupOf(i)) as { marks: number; titled: number };
    return group.titled >= group.marks * TITLED_SHARE ? title : untitled(marks[i] as Mark);
  });
}

/**
 * The last item of an enumeration ends with its paragraph if it opened within one, or if each item before it was one paragraph.
 */
function endOfItem(text: string, marks: readonly Mark[], i: number, end: number, paragraphEnd: number): number {
  const mark = marks[i] as Mark;
  if (mark.rank !== Rank.一是 || end <= paragraphEnd) return end;
  const next = marks[i + 1];
  if (next && next.start === end && isNextItem(mark, next)) return end;
  if (text[mark.start - 1] !== '\n') return paragraphEnd;
  for (let k = i; k > 0 && (marks[k] as Mark).value > 1; k--) {
    const before = marks[k - 1] as Mark;
    const paragraph = text.indexOf('\n', before.start) + 1;
    if (!isNextItem(before, marks[k] as Mark) || paragraph !== (marks[k] as Mark).start) return end;
  }
  return mark.value > 1 ? paragraphEnd : end;
}

function isNextItem(mark: Mark, next: Mark): boolean {
  return next.rank === Rank.一是 && next.series === mark.series && next.value > mark.value;
}
