import type { Heading, Part, Sentence } from './document.ts';

const OPENING = '《“（';
const CLOSING = '》”）';
/** A bracket that is not closed within so many characters was never meant to be. */
const REACH = 200;
const STOPS = '。！？';
/** No sentence ends behind these. */
const IN_MIDST = '、，；：（“《';
/** Whether a character can end a sentence or open a bracket: all others are passed over at one look. */
const MATTERS = new Uint8Array(0x10000);
for (const sign of `${OPENING}${STOPS}\n`) MATTERS[sign.charCodeAt(0)] = 1;
/** What may stand between a stop and the end of its sentence. */
const TAIL = '。！？”’）》…';
/** Behind a quotation that ends in a stop, the sentence goes on with one of these. */
const GOES_ON = '，、；：。的等和与及为是';

/**
 * Sentences of the bodies of `parts`: up to 。！？, the end of the paragraph or the next heading. A heading's mark and its
 * closed title belong to no sentence; a heading that is nothing but a title makes none. A stop inside 《》 “” （） ends none.
 */
export function readSentences(text: string, parts: readonly Part[], outline: readonly Heading[]): Sentence[] {
  const sentences: Sentence[] = [];
  let nextHeading = 0;
  for (const [part, { body }] of parts.entries()) {
    let heading: number | undefined;
    let start = body.start;
    const flush = (end: number): void => {
      while (start < end && '\n。 '.includes(text[start] as string)) start++;
      if (end > start) {
        while (heading !== undefined && (outline[heading] as Heading).scope.end <= start)
          heading = (outline[heading] as Heading).parent;
        sentences.push({ start, end, part, heading });
      }
      start = end;
    };
    while (nextHeading < outline.length && (outline[nextHeading] as Heading).start < body.start) nextHeading++;
    for (let i = body.start; i < body.end; ) {
      const mark = outline[nextHeading];
      if (mark && i >= mark.start) {
        flush(mark.start);
        heading = nextHeading++;
        start = mark.end;
        i = Math.max(i, mark.end);
        continue;
      }
      const limit = Math.min(body.end, mark?.start ?? body.end);
      while (i < limit && MATTERS[text.charCodeAt(i)] === 0) i++;
      if (i === limit) continue;
      const sign = text[i] as string;
      if (sign === '\n') {
        flush(i);
        i++;
      } else if (sign === '？' && IN_MIDST.includes(text[i - 1] ?? '')) {
        // 、?水灌区: a character that the file could not hold, and no question
        i++;
      } else if (STOPS.includes(sign)) {
        i++;
        while (i < limit && TAIL.includes(text[i] as string)) i++;
        flush(i);
      } else {
        const close = closedAt(text, i, sign, CLOSING[OPENING.indexOf(sign)] as string, limit);
        i = close < 0 ? i + 1 : close + 1;
        if (
          close > 0 &&
          sign === '“' &&
          STOPS.includes(text[close - 1] as string) &&
          i < limit &&
          !GOES_ON.includes(text[i] as string)
        )
          flush(i);
      }
    }
    flush(body.end);
  }
  return sentences;
}

/** Where the bracket that opens at `from` closes, or -1. */
function closedAt(text: string, from: number, open: string, close: string, limit: number): number {
  const opening = open.charCodeAt(0);
  const closing = close.charCodeAt(0);
  const end = Math.min(limit, from + REACH);
  let depth = 0;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return i;
    else if (code === 0x0a) return -1;
  }
  return -1;
}
