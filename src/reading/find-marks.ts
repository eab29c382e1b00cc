import type { Span } from './document.ts';
import { type Mark, markAt, Rank, successors } from './marks.ts';

const MAY_START = new Uint8Array(0x10000);
for (const sign of '第一二三四五六七八九十百（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳首其再最')
  MAY_START[sign.charCodeAt(0)] = 1;

/** A heading that runs into the next one without a stop is no longer than this. */
const GLUED_REACH = 45;
/** How far the second item of an enumeration may stand from the first. */
const ENUMERATION_REACH = 3000;
const SENTENCE_END = '。！？\n';
/** 第五条规定的…, 第十二条第一款: a reference, not the head of an article. */
const REFERS = /^[第规所至和与、的中及或]/;
const NUMERAL = /[一二三四五六七八九十]/;

/** The marks of `text` within `bodies`, in order: those that open a heading, an article or an item, not the numbers of prose. */
export function findMarks(text: string, bodies: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  for (const body of bodies) {
    const counted = new Counters();
    let last: Mark | undefined;
    for (let i = body.start; i < body.end; i++) {
      if (MAY_START[text.charCodeAt(i)] === 0) continue;
      const before = i === body.start ? '\n' : (text[i - 1] as string);
      const glued = last !== undefined && i - last.end <= GLUED_REACH;
      if (!glued && !'\n。；：，！？”）'.includes(before)) continue;
      const mark = markAt(text, i);
      if (!mark || mark.end > body.end || !opens(text, mark, before, last, counted)) continue;
      counted.count(mark);
      marks.push(mark);
      last = mark;
      i = mark.end - 1;
    }
  }
  return marks;
}

/** The last value of each rank and series that is still open. */
class Counters {
  private readonly values = new Int32Array(12);
  /** The last value of each rank ever: some documents count （一）（二） through all sections. */
  private readonly running = new Int32Array(12);
  private series = '';

  follows(mark: Mark): boolean {
    const value = this.values[mark.rank] as number;
    if (mark.rank === Rank.一是) {
      if (mark.series !== this.series) return false;
      return mark.series === '首先'
        ? value > 0 && mark.value > value
        : value > 0 && (mark.value === value + 1 || mark.value === value + 2);
    }
    return mark.value === value + 1 && value > 0;
  }

  runsOn(mark: Mark): boolean {
    return mark.value > 1 && mark.value === (this.running[mark.rank] as number) + 1;
  }

  count(mark: Mark): void {
    this.running[mark.rank] = mark.value;
    this.values[mark.rank] = mark.value;
    if (mark.rank === Rank.一是) this.series = mark.series;
    // Articles are counted through all chapters of a law.
    for (let rank = mark.rank + 1; rank < 12; rank++) if (rank !== Rank.条) this.values[rank] = 0;
  }
}

function opens(text: string, mark: Mark, before: string, last: Mark | undefined, counted: Counters): boolean {
  if (mark.rank === Rank.一是) return opensEnumeration(text, mark, before, last, counted);
  const follows = counted.follows(mark);
  const follower = text[mark.end] ?? '';
  if (mark.rank === Rank.一 && NUMERAL.test(follower) && !follows && mark.value !== 1) return false;
  if (mark.rank === Rank.一 && mark.value === 1 && /^[二三四五]/.test(follower) && text[mark.end + 1] === '、')
    return false;
  if (mark.rank === Rank.条 && REFERS.test(follower) && (!follows || follower === '第')) return false;
  if (before === '\n') return true;
  if (mark.rank <= Rank.条 && !'。”）'.includes(before))
    return isGlued(text, mark, last) && (mark.value === 1 || follows || counted.runsOn(mark));
  if (isSentenceEnd(text, mark.start, before)) return mark.value === 1 || follows || counted.runsOn(mark);
  switch (before) {
    case '：':
      return mark.value === 1;
    case '；':
    case '，':
      return follows && mark.rank !== Rank.一;
    default:
      return (mark.value === 1 || counted.runsOn(mark)) && isGlued(text, mark, last);
  }
}

function opensEnumeration(
  text: string,
  mark: Mark,
  before: string,
  last: Mark | undefined,
  counted: Counters,
): boolean {
  const free = '\n。；：，！？'.includes(before) || isSentenceEnd(text, mark.start, before);
  if (!free && !isGlued(text, mark, last)) return false;
  if (counted.follows(mark)) return free;
  if (mark.value !== 1) return before === '\n' && mark.series === '是';
  // 一是一，二是二
  if (text[mark.end] === '一' && '，、二。'.includes(text[mark.end + 1] ?? '')) return false;
  if ((before === '\n' || before === '。') && mark.series === '是') return true;
  const ahead = text.slice(mark.end, mark.end + ENUMERATION_REACH);
  return successors(mark.series).some((word) => ahead.includes(word));
}

/** Behind 。 or behind a bracket or quotation that closes right after one. */
function isSentenceEnd(text: string, at: number, before: string): boolean {
  if (SENTENCE_END.includes(before)) return true;
  return (before === '”' || before === '）') && (SENTENCE_END.includes(text[at - 2] ?? '') || before === '）');
}

/** 一、以进固稳，成效显著（一）坚持党建引领: the first item of a deeper rank right behind a heading without a stop. */
function isGlued(text: string, mark: Mark, last: Mark | undefined): boolean {
  // 统一、规范; 第（一）项
  if ((mark.rank === Rank.一 && last && last.rank > Rank.节) || '第款项之'.includes(text[mark.start - 1] as string))
    return false;
  if (!last || mark.rank <= last.rank || mark.start - last.end > GLUED_REACH || mark.start - last.end < 2) return false;
  let depth = 0;
  for (let i = last.end; i < mark.start; i++) {
    const sign = text[i] as string;
    if ('。；：！？\n'.includes(sign)) return false;
    if ('《“（'.includes(sign)) depth++;
    else if ('》”）'.includes(sign)) depth--;
  }
  if (depth !== 0) return false;
  const follower = text[mark.end] ?? '';
  return last.rank < Rank.一是 && follower > '一' && !'项款年月日、，'.includes(follower);
}
