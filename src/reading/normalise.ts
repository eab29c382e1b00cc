import { CharClass, canonicalOf, classOf, isChinese, isDigit, isLatin } from './characters.ts';

/** Stands in {@link Draft.text} for blanks within a line; the layout decides whether it was a line break. */
export const SOFT = '\u2028';
const SOFT_CODE = 0x2028;
const NEWLINE_CODE = 0x0a;

/** A run of white space between two characters of the draft. */
export interface Gap {
  /** Index in `Draft.text` of the `\n` or {@link SOFT} that stands for the run. */
  readonly index: number;
  /** Line breaks in the run; 0 for blanks within a line. */
  readonly newlines: number;
  /** Columns of blanks behind the last line break, an ideographic space counting two. */
  readonly columns: number;
}

/** The text in canonical characters, with every run of white space still there as one mark. */
export interface Draft {
  readonly text: string;
  readonly at: Uint32Array;
  readonly gaps: readonly Gap[];
}

const code = (sign: string): number => sign.charCodeAt(0);
const DIGIT_MAX_SERIAL = 6;
/** A quotation or title that is not closed within so many characters was never meant to be. */
const BRACKET_REACH = 200;

const openYear = new Set(['〔', '[', '【', '（', '{', '〖', '“', '〈', '《', '<'].map(code));
const closeYear = new Set(['〕', ']', '】', '）', '}', '〗', '”', '〉', '》', '>'].map(code));

/**
 * Writes `text` in canonical characters in one pass: widths, quotation marks, title marks, year brackets of a 文号.
 * White space becomes one `\n` (if it held a line break), one blank (between two Latin words) or one {@link SOFT}.
 */
export function normalise(text: string): Draft {
  const length = text.length;
  const out = new Uint16Array(length + 1);
  const at = new Uint32Array(length + 1);
  const gaps: { index: number; newlines: number; columns: number }[] = [];
  let n = 0;
  let newlines = 0;
  let columns = 0;
  let white = false;
  let quoteAt = -1;
  let singleAt = -1;
  let titleDepth = 0;
  let titleAt = -1;

  /** The nearest character in the source behind `i` that is not blank; line breaks end the search. */
  const next = (i: number): number => {
    for (let j = i + 1; j < length && j < i + 6; j++) {
      const c = text.charCodeAt(j);
      const charClass = classOf[c];
      if (charClass === CharClass.newline) return 0;
      if (charClass !== CharClass.blank && charClass !== CharClass.dropped) return c;
    }
    return 0;
  };
  const previous = (): number => {
    for (let j = n - 1; j >= 0 && j > n - 3; j--) {
      const c = out[j] as number;
      if (c !== SOFT_CODE && c !== NEWLINE_CODE) return c;
    }
    return 0;
  };
  const put = (c: number, offset: number): void => {
    out[n] = c;
    at[n] = offset;
    n++;
  };
  /** `…〔2018〕21号`, whatever the brackets and blanks: writes the brackets as 〔〕 and takes the blanks out. */
  const settleYear = (): void => {
    let j = n - 1;
    let digits = 0;
    while (j >= 0 && (isDigit(out[j] as number) || out[j] === SOFT_CODE)) {
      if (out[j] !== SOFT_CODE) digits++;
      else if (j < n - 12) return;
      if (digits > DIGIT_MAX_SERIAL) return;
      j--;
    }
    if (digits === 0) return;
    if (out[j] === code('第')) j--;
    if (out[j] === SOFT_CODE) j--;
    if (j < 5 || !closeYear.has(out[j] as number)) return;
    const close = j--;
    digits = 0;
    while (j >= 0 && close - j < 10 && (isDigit(out[j] as number) || out[j] === SOFT_CODE)) {
      if (out[j] !== SOFT_CODE) digits++;
      j--;
    }
    if (digits !== 4 || !openYear.has(out[j] as number)) return;
    const open = j;
    out[open] = code('〔');
    out[close] = code('〕');
    let to = open > 0 && out[open - 1] === SOFT_CODE ? open - 1 : open;
    const first = to;
    for (let from = open; from < n; from++) {
      if (out[from] === SOFT_CODE) continue;
      out[to] = out[from] as number;
      at[to] = at[from] as number;
      to++;
    }
    n = to;
    while (gaps.length > 0 && (gaps[gaps.length - 1] as Gap).index >= first) gaps.pop();
  };

  for (let i = 0; i < length; i++) {
    const raw = text.charCodeAt(i);
    let charClass = classOf[raw] as number;
    if (charClass === CharClass.dropped) continue;
    if (charClass === CharClass.newline) {
      white = true;
      if (!(raw === 0x0a && text.charCodeAt(i - 1) === 0x0d)) newlines++;
      columns = 0;
      continue;
    }
    if (raw === 0x26 && text.startsWith('&nbsp;', i)) {
      white = true;
      columns++;
      i += 5;
      continue;
    }
    if (charClass === CharClass.blank) {
      white = true;
      columns += raw === 0x3000 || raw === 0x2003 ? 2 : raw === 0x09 ? 4 : 1;
      continue;
    }
    let c = canonicalOf[raw] as number;
    if (white) {
      if (n > 0) {
        const before = out[n - 1] as number;
        if (newlines === 0 && isLatin(before) && isLatin(c)) put(0x20, i - 1);
        else {
          gaps.push({ index: n, newlines, columns });
          put(newlines > 0 ? NEWLINE_CODE : SOFT_CODE, i - 1);
        }
      }
      white = false;
      newlines = 0;
      columns = 0;
    }
    if (c < 0x80 && charClass === CharClass.plain) charClass = classOf[c] as number;
    if (charClass !== CharClass.contextual) {
      put(c, i);
      continue;
    }
    const before = previous();
    switch (c) {
      case 0x2c: // ,
        if (isDigit(before) && isDigit(text.charCodeAt(i + 1))) break;
        if (isChinese(before) || isChinese(next(i))) c = code('，');
        break;
      case 0x3a: // :
        if (isDigit(before) && isDigit(text.charCodeAt(i + 1))) break;
        if (text.charCodeAt(i + 1) === 0x2f) break;
        if (isChinese(before) || isChinese(next(i))) c = code('：');
        break;
      case 0x3b:
        if (isChinese(before) || isChinese(next(i))) c = code('；');
        break;
      case 0x21:
        if (isChinese(before)) c = code('！');
        break;
      case 0x3f:
        if (isChinese(before)) c = code('？');
        break;
      case 0x22: {
        const open = quoteAt < 0 || n - quoteAt > BRACKET_REACH;
        c = open ? code('“') : code('”');
        quoteAt = open ? n : -1;
        break;
      }
      case 0x201c:
        quoteAt = n;
        break;
      case 0x201d:
        quoteAt = -1;
        break;
      case 0x27: {
        if (isLatin(before) && isLatin(text.charCodeAt(i + 1))) break;
        const open = singleAt < 0 || n - singleAt > BRACKET_REACH;
        c = open ? code('‘') : code('’');
        singleAt = open ? n : -1;
        break;
      }
      case 0x3c:
      case 0x3008: {
        const doubled = c === 0x3c && (text.charCodeAt(i + 1) === 0x3c || text.charCodeAt(i + 1) === 0xff1c);
        if (doubled) {
          c = code('《');
          titleDepth = 1;
          titleAt = n;
          put(c, i);
          i++;
          continue;
        }
        const follower = text.charCodeAt(i + 1);
        if (c === 0x3c && !isChinese(follower) && !isDigit(follower)) break;
        if (c === 0x3c && !closesSoon(text, i)) break;
        const inside = titleDepth > 0 && n - titleAt < BRACKET_REACH;
        c = inside ? code('〈') : code('《');
        break;
      }
      case 0x3e:
      case 0x3009: {
        const doubled = c === 0x3e && (text.charCodeAt(i + 1) === 0x3e || text.charCodeAt(i + 1) === 0xff1e);
        if (doubled) {
          put(code('》'), i + 1);
          titleDepth = 0;
          i++;
          continue;
        }
        if (c === 0x3e && !isChinese(before) && !isDigit(before)) break;
        const inside = titleDepth > 0 && n - titleAt < BRACKET_REACH;
        c = inside ? code('〉') : code('》');
        break;
      }
      case 0x300a:
        titleDepth = titleDepth > 0 && n - titleAt < BRACKET_REACH ? titleDepth + 1 : 1;
        titleAt = n;
        break;
      case 0x300b:
        if (titleDepth > 0) titleDepth--;
        break;
      case 0x53f7: // 号
        settleYear();
        break;
    }
    put(c, i);
  }
  if (n > 0) {
    gaps.push({ index: n, newlines: 1, columns: 0 });
    put(NEWLINE_CODE, length - 1);
  }
  return { text: fromCodes(out.subarray(0, n)), at: at.slice(0, n), gaps };
}

/** A lone `<` is a title mark only if a `>` follows where a title would end. */
function closesSoon(text: string, from: number): boolean {
  for (let i = from + 1; i < from + 80 && i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3e || c === 0xff1e) return true;
    if (c === 0x3c || c === 0xff1c || c === 0x0a) return false;
  }
  return false;
}

function fromCodes(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) {
    parts.push(String.fromCharCode.apply(null, codes.subarray(i, i + 8192) as unknown as number[]));
  }
  return parts.join('');
}
