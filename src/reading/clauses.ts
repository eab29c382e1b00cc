import type { Span } from './document.ts';

/** A stretch of a sentence between two of ，；：。！？ that stand outside brackets, quotations and titles. */
export interface Clause extends Span {
  /** The mark behind the clause, '' at the end of a paragraph. */
  readonly closer: string;
}

const CLOSE_OF: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉' };
/** A bracket that is not closed within so many characters is a slip of the pen and opens nothing. */
const LONGEST_BRACKET = 240;

/** The clauses of `text[span.start, span.end)`, in order; blanks and empty stretches give none. */
export function splitClauses(text: string, span: Span): Clause[] {
  const clauses: Clause[] = [];
  let start = span.start;
  const close = (at: number, closer: string): void => {
    if (at > start) clauses.push({ start, end: at, closer });
    start = at + closer.length;
  };
  for (let i = span.start; i < span.end; i++) {
    const char = text[i] as string;
    const closing = CLOSE_OF[char];
    if (closing) {
      const limit = Math.min(span.end, i + LONGEST_BRACKET);
      let depth = 0;
      for (let j = i; j < limit; j++) {
        if (text[j] === char) depth++;
        else if (text[j] === closing && --depth === 0) {
          i = j;
          break;
        }
      }
    } else if (char === '，' || char === '；' || char === '：' || char === '。' || char === '！' || char === '？' || char === '\n') close(i, char);
  }
  close(span.end, '');
  return clauses;
}
