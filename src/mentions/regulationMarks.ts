import type { Span } from '../reading/document.ts';

/** A title printed in 《》: `start` at 《, `end` behind 》. */
export interface MarkedTitle extends Span {
  /** False where the closing mark is missing and the end was told by the words. */
  readonly closed: boolean;
}

interface Pair extends Span {
  readonly inside: Pair[];
}

const OPENING = 0x300a; // 《
const CLOSING = 0x300b; // 》
const LINE_END = 0x0a;
/** Titles run to about 120 characters; a longer pair is two titles with a mark lost between them. */
const MAX_TITLE = 160;
const STOP = /[。；！？]/u;

/** The largest pairs that can be titles: a pair too long, or with a sentence in it, yields those inside it. */
function sound(text: string, pairs: readonly Pair[], out: MarkedTitle[]): void {
  // A stack of its own: marks may be nested a hundred thousand deep.
  const left = [...pairs];
  for (let pair = left.pop(); pair; pair = left.pop()) {
    const length = pair.end - pair.start;
    if (length <= MAX_TITLE && !STOP.test(text.slice(pair.start, pair.end))) {
      if (length > 2) out.push({ start: pair.start, end: pair.end, closed: true });
    } else for (const inside of pair.inside) left.push(inside);
  }
}

/** Where a title whose 》 is lost ends: at its genre right before a 文号 in brackets. */
function lostEnd(text: string, start: number, limit: number): number | undefined {
  const words = text.slice(start, Math.min(limit, start + MAX_TITLE));
  const found =
    /^《[^《》〔。；，\n]{4,100}?(?:通知|意见|决定|办法|规定|方案|条例|批复)(?=（\p{Script=Han}{1,12}〔)/u.exec(words);
  return found ? start + found[0].length : undefined;
}

/**
 * Every title in 《》, outermost, in order. Marks are paired by one pass with a stack, which forgives a doubled or unclosed 《: what
 * is never closed within its paragraph is dropped and the pairs inside it count.
 */
export function findMarkedTitles(text: string): MarkedTitle[] {
  const out: MarkedTitle[] = [];
  let open: { start: number; inside: Pair[] }[] = [];
  let top: Pair[] = [];
  const flush = (limit: number) => {
    const pairs = open.flatMap(({ inside }) => inside).concat(top);
    sound(text, pairs, out);
    for (const [index, { start, inside }] of open.entries()) {
      const next = Math.min(inside[0]?.start ?? limit, open[index + 1]?.start ?? limit);
      const end = next === start + 1 ? undefined : lostEnd(text, start, next);
      if (end) out.push({ start, end, closed: false });
    }
    open = [];
    top = [];
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === OPENING) open.push({ start: index, inside: [] });
    else if (code === LINE_END) {
      if (open.length > 0 || top.length > 0) flush(index);
    } else if (code === CLOSING) {
      const last = open.pop();
      if (last) (open.at(-1)?.inside ?? top).push({ start: last.start, end: index + 1, inside: last.inside });
    }
  }
  flush(text.length);
  return out.sort((a, b) => a.start - b.start);
}
