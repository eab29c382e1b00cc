import type { Heading, Span } from './document.ts';

type Level = Heading['level'];

interface Mark extends Span {
  readonly level: Level;
  readonly ordinal: string;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,5}';
const MARK = new RegExp(
  [
    `第(?:${CHINESE}|\\d{1,4})([编章节条])`,
    `(${CHINESE})、`,
    `（(${CHINESE})）、?`,
    '(\\d{1,3})(?:\\.(?![\\d])|、)',
    '（(\\d{1,2})）',
    '([一二三四五六七八九十]{1,3})(?:是|要)(?![一])',
    '(首先|其次|再次|最后)，',
    '第([一二三四五六七八九十])，',
  ].join('|'),
  'y',
);
const MAY_START = new Set('第一二三四五六七八九十（0123456789首其再最');
/** A heading that runs on into its paragraph closes with a stop within so many characters. */
const INLINE_TITLE = 45;

/** Headings, enumeration marks and articles of `text[from, to)`, in order, with scopes and parents. */
export function readOutline(text: string, bodies: readonly Span[]): Heading[] {
  const marks: (Mark & { title: Span; end: number })[] = [];
  for (const body of bodies) {
    for (let i = body.start; i < body.end; i++) {
      const c = text[i] as string;
      if (!MAY_START.has(c)) continue;
      const before = i === body.start ? '\n' : (text[i - 1] as string);
      if (before !== '\n' && before !== '。' && before !== '；' && before !== '：' && before !== '，' && before !== '！') {
        const last = marks[marks.length - 1];
        if (!(last && last.end === i)) continue;
      }
      MARK.lastIndex = i;
      const found = MARK.exec(text);
      if (!found) continue;
      const level = levelOf(found);
      if (level < 5 && (before === '，' || before === '；' || (before === '：' && level === 3))) continue;
      const start = i;
      const markEnd = i + found[0].length;
      const title = level === 5 ? { start: markEnd, end: markEnd } : titleBehind(text, markEnd, before === '\n', body.end, level);
      marks.push({ start, end: Math.max(title.end, markEnd), level, ordinal: found[0], title });
      i = markEnd - 1;
    }
  }
  return nest(text, marks, bodies);
}

function levelOf(found: RegExpExecArray): Level {
  if (found[1] !== undefined) return found[1] === '条' ? 3 : found[1] === '节' ? 2 : 1;
  if (found[2] !== undefined) return 1;
  if (found[3] !== undefined) return 2;
  if (found[4] !== undefined) return 3;
  if (found[5] !== undefined) return 4;
  return 5;
}

function titleBehind(text: string, from: number, atLineStart: boolean, limit: number, level: Level): Span {
  const none = { start: from, end: from };
  for (let i = from; i < limit && i - from <= INLINE_TITLE; i++) {
    const c = text[i] as string;
    if (c === '\n') return atLineStart ? { start: from, end: i } : none;
    if (c === '。' || c === '：') return level === 3 && text[from - 1] === '条' ? none : { start: from, end: i };
    if (c === '；' || c === '！' || c === '？') return none;
  }
  return none;
}

function nest(text: string, marks: readonly (Mark & { title: Span })[], bodies: readonly Span[]): Heading[] {
  const ends = new Array<number>(marks.length);
  const parents = new Array<number | undefined>(marks.length);
  const stack: number[] = [];
  const bodyEnd = (at: number): number => (bodies.find((body) => at >= body.start && at < body.end) as Span).end;
  let currentEnd = -1;
  const close = (upTo: number, at: number): void => {
    while (stack.length > 0 && (marks[stack[stack.length - 1] as number] as Mark).level >= upTo) {
      ends[stack.pop() as number] = at;
    }
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.start >= currentEnd) {
      close(0, currentEnd);
      currentEnd = bodyEnd(mark.start);
    }
    close(mark.level, mark.start);
    parents[i] = stack[stack.length - 1];
    stack.push(i);
  }
  close(0, currentEnd);
  return marks.map((mark, i) => ({
    start: mark.start,
    end: mark.end,
    level: mark.level,
    ordinal: mark.ordinal,
    title: text.slice(mark.title.start, mark.title.end),
    titleSpan: mark.title,
    scope: { start: mark.start, end: ends[i] as number },
    parent: parents[i],
  }));
}
