import { CharClass, canonicalOf, classOf, isChinese, isLatin } from './characters.ts';
import { Punctuation } from './punctuation.ts';
import { settleYearBrackets } from './year-brackets.ts';

/** Stands in {@link Draft.text} for blanks within a line; the layout decides whether it was a line break. */
export const SOFT_CODE = 0x2028;
const NEWLINE_CODE = 0x0a;
const BAR = 0x7c;
/** A cell's edge is as wide as a tab. */
const CELL = 4;
const SERIAL_WORD = '号'.charCodeAt(0);
/** How far to look over blanks for the sign that follows. */
const LOOK_AHEAD = 6;

/** A run of white space between two characters of the draft. */
export interface Gap {
  /** Index in `Draft.text` of the `\n` or soft mark that stands for the run. */
  readonly index: number;
  /** Line breaks in the run; 0 for blanks within a line. */
  readonly newlines: number;
  /** Columns of blanks behind the last line break, an ideographic space counting two. */
  readonly columns: number;
}

/** The text in canonical characters, with every run of white space still there as one mark. */
export interface Draft {
  readonly text: string;
  /** `at[i]` is the offset in the source of what `text[i]` stands for. */
  readonly at: Uint32Array;
  readonly gaps: readonly Gap[];
}

/**
 * Writes `text` in canonical characters in one pass: widths, quotation marks, title marks, year brackets of a 文号.
 * White space becomes one `\n` (if it held a line break), one blank (between two Latin words) or one soft mark;
 * Markdown's marks for headings, stress and comments and the marks of notes leave no trace.
 */
export function normalise(text: string): Draft {
  const length = text.length;
  const out = new Uint16Array(length + 1);
  const at = new Uint32Array(length + 1);
  const gaps: Gap[] = [];
  const punctuation = new Punctuation();
  let n = 0;
  let white = true;
  let newlines = 1;
  let columns = 0;
  let barred = false;

  for (let i = 0; i < length; i++) {
    const raw = text.charCodeAt(i);
    const charClass = classOf[raw] as number;
    if (charClass === CharClass.plain && !white) {
      out[n] = canonicalOf[raw] as number;
      at[n++] = i;
      continue;
    }
    if (charClass === CharClass.dropped) continue;
    if (charClass === CharClass.newline) {
      if (!(raw === NEWLINE_CODE && text.charCodeAt(i - 1) === 0x0d)) newlines++;
      white = true;
      barred = text.charCodeAt(i + 1) === BAR;
      columns = 0;
      continue;
    }
    if (charClass === CharClass.blank) {
      white = true;
      columns += raw === 0x3000 || raw === 0x2003 ? 2 : raw === 0x09 ? 4 : 1;
      continue;
    }
    const skipped = charClass === CharClass.markup ? markupLength(text, i, white || (barred && raw === BAR)) : 0;
    if (skipped > 0) {
      if (raw === 0x26 || raw === BAR) {
        white = true;
        columns += raw === BAR ? CELL : 1;
      }
      i += skipped - 1;
      continue;
    }
    const sign = canonicalOf[raw] as number;
    if (white) {
      if (n > 0) {
        if (newlines === 0 && isLatin(out[n - 1] as number) && isLatin(sign)) out[n] = 0x20;
        else {
          gaps.push({ index: n, newlines, columns });
          out[n] = newlines > 0 ? NEWLINE_CODE : SOFT_CODE;
        }
        at[n++] = i - 1;
      }
      white = false;
      newlines = 0;
      columns = 0;
    }
    if (classOf[sign] !== CharClass.contextual && sign !== 0x3c) {
      out[n] = sign;
      at[n++] = i;
      continue;
    }
    if (sign === SERIAL_WORD) {
      const open = settleYearBrackets(out, n, SOFT_CODE);
      if (open >= 0) n = closeRanks(out, at, gaps, open, n);
      out[n] = sign;
      at[n++] = i;
      continue;
    }
    const next = canonicalOf[text.charCodeAt(i + 1)] ?? 0;
    if (next === sign && (sign === 0x3c || sign === 0x3e)) {
      out[n] = sign === 0x3c ? punctuation.openTitle(n) : punctuation.closeTitle();
      at[n++] = sign === 0x3c ? i : i + 1;
      i++;
      continue;
    }
    out[n] = punctuation.resolve(sign, n, signBefore(out, n), next, signAfter(text, i));
    at[n++] = i;
  }
  if (n > 0) {
    gaps.push({ index: n, newlines: 1, columns: 0 });
    out[n] = NEWLINE_CODE;
    at[n++] = length - 1;
  }
  return { text: fromCodes(out.subarray(0, n)), at: at.subarray(0, n), gaps };
}

/** The nearest sign written that is not blank. */
function signBefore(out: Uint16Array, n: number): number {
  const last = n > 0 ? (out[n - 1] as number) : 0;
  return (last === SOFT_CODE || last === NEWLINE_CODE) && n > 1 ? (out[n - 2] as number) : last;
}

/** The nearest sign behind `i` on the line that is not blank, in canonical form; 0 if there is none. */
function signAfter(text: string, i: number): number {
  const end = Math.min(text.length, i + LOOK_AHEAD);
  for (let j = i + 1; j < end; j++) {
    const raw = text.charCodeAt(j);
    const charClass = classOf[raw];
    if (charClass === CharClass.newline) return 0;
    if (charClass !== CharClass.blank && charClass !== CharClass.dropped) return canonicalOf[raw] as number;
  }
  return 0;
}

/** Length of the mark at `i`, of Markdown, HTML or a note, that stands for no text. */
function markupLength(text: string, i: number, behindBlank: boolean): number {
  switch (text.charCodeAt(i)) {
    case 0x23: {
      let end = i;
      while (text.charCodeAt(end) === 0x23 && end - i < 7) end++;
      const follower = classOf[text.charCodeAt(end)];
      return behindBlank &&
        end - i <= 6 &&
        (end === text.length || follower === CharClass.blank || follower === CharClass.newline)
        ? end - i
        : 0;
    }
    case BAR:
      return barLength(text, i, behindBlank);
    case 0x2a:
      return text.charCodeAt(i + 1) === 0x2a ? 2 : 0;
    case 0x26:
      return text.startsWith('&nbsp;', i) || text.startsWith('&emsp;', i) || text.startsWith('&ensp;', i) ? 6 : 0;
    case 0x3c: {
      if (!text.startsWith('<!--', i)) return 0;
      const end = text.slice(i, i + 2000).indexOf('-->');
      return end < 0 ? 4 : end + 3;
    }
    case 0x5b:
    case 0xff3b: {
      if (behindBlank || i === 0 || !isNoted(text.charCodeAt(i - 1))) return 0;
      NOTE.lastIndex = i;
      return NOTE.test(text) ? NOTE.lastIndex - i : 0;
    }
    default:
      return 0;
  }
}

/** “放管服”[1]改革: the mark of a note behind the word that it explains, where a year in brackets would open a 文号. */
const NOTE = /[[［][1-9]\d{0,2}[\]］](?!\s*[第\d]*号)/y;
/** What a note can be to: a word, a quotation, a title. */
const isNoted = (code: number): boolean => isChinese(code) || code === 0x29 || code === 0x25;

/** Length of what parts the cells of a Markdown table: a bar beside a blank or the line's end, with the rule under the table's head. */
function barLength(text: string, i: number, behindBlank: boolean): number {
  const after = classOf[text.charCodeAt(i + 1)];
  const open = i + 1 === text.length || after === CharClass.blank || after === CharClass.newline;
  RULE.lastIndex = i;
  if (RULE.test(text)) return RULE.lastIndex - i;
  return behindBlank || open ? 1 : 0;
}
/** |---|:--:| */
const RULE = /\|(?:[ \t]*:?-{2,}:?[ \t]*\|)*[ \t]*:?-{2,}:?[ \t]*\|?(?=[ \t]*(?:[\r\n]|$))/y;

/** Takes the blanks out of `out[open, n)` and the one before it, so that a 文号 stands in one piece; returns the new length. */
function closeRanks(out: Uint16Array, at: Uint32Array, gaps: Gap[], open: number, n: number): number {
  const first = open > 0 && out[open - 1] === SOFT_CODE ? open - 1 : open;
  let to = first;
  for (let from = open; from < n; from++) {
    if (out[from] === SOFT_CODE) continue;
    out[to] = out[from] as number;
    at[to++] = at[from] as number;
  }
  while (gaps.length > 0 && (gaps[gaps.length - 1] as Gap).index >= first) gaps.pop();
  return to;
}

function fromCodes(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) {
    pieces.push(String.fromCharCode.apply(null, codes.subarray(i, i + 8192) as unknown as number[]));
  }
  return pieces.join('');
}
