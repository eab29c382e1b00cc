import type { Heading, Part, Sentence } from './document.ts';

const BRACKETS: Readonly<Record<string, string>> = { '《': '》', '“': '”', '（': '）' };
/** A bracket that is not closed within so many characters was never meant to be. */
const REACH = 200;

/**
 * Sentences of the bodies of `parts`: up to 。！？, the end of the paragraph or the next heading. A heading's mark and
 * closed title belong to no sentence; a stop inside 《》 “” （） ends none.
 */
export function readSentences(text: string, parts: readonly Part[], outline: readonly Heading[]): Sentence[] {
  const sentences: Sentence[] = [];
  let h = 0;
  let innermost: number | undefined;
  for (const [partIndex, part] of parts.entries()) {
    let start = part.body.start;
    let i = start;
    innermost = undefined;
    const flush = (end: number): void => {
      let from = start;
      while (from < end && (text[from] === '\n' || text[from] === '。')) from++;
      if (end > from) sentences.push({ start: from, end, part: partIndex, heading: innermost });
    };
    while (i < part.body.end) {
      const heading = outline[h];
      if (heading && heading.start < i) {
        h++;
        continue;
      }
      if (heading && heading.start === i) {
        flush(i);
        innermost = h;
        i = Math.max(heading.end, heading.start + heading.ordinal.length);
        if (text[i] === '。' || text[i] === '：') i++;
        start = i;
        h++;
        continue;
      }
      const c = text[i] as string;
      if (c === '\n') {
        flush(i);
        start = i + 1;
      } else if (c === '。' || c === '！' || c === '？') {
        while (i + 1 < part.body.end && /[。！？”’）]/.test(text[i + 1] as string)) i++;
        flush(i + 1);
        start = i + 1;
      } else {
        const closing = BRACKETS[c];
        if (closing !== undefined) {
          const closed = closedAt(text, i, c, closing, Math.min(part.body.end, heading ? heading.start : part.body.end));
          if (closed > 0) i = closed;
        }
      }
      i++;
    }
    flush(part.body.end);
  }
  return sentences;
}

function closedAt(text: string, from: number, open: string, close: string, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit && i - from < REACH; i++) {
    const c = text[i];
    if (c === '\n') return -1;
    if (c === open) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
}
