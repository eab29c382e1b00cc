import type { Span } from './document.ts';
import { ofLastDocument } from './ofLastDocument.ts';

/** A stretch of a sentence between two of ，；：。！？ that stand outside brackets, quotations and titles. */
export interface Clause extends Span {
  /** The mark behind the clause, '' at the end of a paragraph. */
  readonly closer: string;
  /** Which of some characters it holds, as `signsOf` writes them: a pattern that needs one is tried only where it stands. */
  readonly signs: number;
}

/** Characters that readers of clauses ask for, a bit each. */
const SIGNS = '“等建推试实网信学粤浙随1数额量成健筑清启展深制';
const BITS = (() => {
  const bits = new Uint32Array(65536);
  [...SIGNS].forEach((char, i) => {
    bits[char.charCodeAt(0)] = 1 << i;
  });
  return bits;
})();

/** The signs of characters. @throws {RangeError} when one is none of those that are looked for in clauses */
export function signsOf(chars: string): number {
  for (const char of chars) if (!SIGNS.includes(char)) throw new RangeError(`${char} is not looked for in clauses`);
  return signsWithin(chars, 0, chars.length);
}

function signsWithin(text: string, start: number, end: number): number {
  let signs = 0;
  for (let i = start; i < end; i++) signs |= BITS[text.charCodeAt(i)] as number;
  return signs;
}

const CLOSE_OF: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉' };
/** A bracket that is not closed within so many characters is a slip of the pen and opens nothing. */
const LONGEST_BRACKET = 240;
/** 1 closes a clause, 2 opens a bracket. */
const ROLE = (() => {
  const role = new Uint8Array(65536);
  for (const char of '，；：。！？\n') role[char.charCodeAt(0)] = 1;
  for (const char of Object.keys(CLOSE_OF)) role[char.charCodeAt(0)] = 2;
  return role;
})();

/** The clauses of `text[span.start, span.end)`, in order; blanks and empty stretches give none. */
export function splitClauses(text: string, span: Span): Clause[] {
  const clauses: Clause[] = [];
  let start = behindLabel(text, span);
  for (let i = start; i < span.end; i++) {
    const role = ROLE[text.charCodeAt(i)];
    if (role === 0) continue;
    if (role === 2) {
      i = closeOfBracket(text, i, Math.min(span.end, i + LONGEST_BRACKET));
      continue;
    }
    if (i > start) clauses.push({ start, end: i, closer: text[i] as string, signs: signsWithin(text, start, i) });
    start = i + 1;
  }
  const { end } = span;
  if (end > start) clauses.push({ start, end, closer: '', signs: signsWithin(text, start, end) });
  return clauses;
}

/** 【整改措施】加强…: a label in brackets heads the clause and is none of it. */
function behindLabel(text: string, { start, end }: Span): number {
  if (text[start] !== '【') return start;
  const close = text.slice(start, Math.min(end, start + LONGEST_LABEL)).indexOf('】');
  return close < 0 || start + close + 1 >= end ? start : start + close + 1;
}
const LONGEST_LABEL = 16;

/** Where the bracket that opens at `at` closes, or `at` when it does not before `limit`. */
function closeOfBracket(text: string, at: number, limit: number): number {
  const open = text.charCodeAt(at);
  const close = (CLOSE_OF[text[at] as string] as string).charCodeAt(0);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i;
  }
  return at;
}

/** The clauses of every sentence of the document, by the sentence's index. */
export const clausesOf = ofLastDocument((document): readonly (readonly Clause[])[] =>
  document.sentences.map((sentence) => splitClauses(document.flow.text, sentence)),
);
