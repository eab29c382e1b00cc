/**
 * What each character becomes in the flow. Built once, so that normalising is one table look-up per character.
 */

/** How a character takes part in the text. */
export const CharClass = {
  /** Stands for itself or for its canonical writing. */
  plain: 0,
  /** A blank within a line: space, tab, NBSP, ideographic space. */
  blank: 1,
  /** A line break. */
  newline: 2,
  /** Leaves no trace: zero-width characters, soft hyphens, control characters. */
  dropped: 3,
  /** Canonical form depends on its neighbours: `, : ; ! ? < > " '` and year brackets. */
  contextual: 4,
  /** May open a mark that stands for no text: of Markdown or HTML, or of a note, `[1]`. */
  markup: 5,
} as const;

export const classOf = new Uint8Array(0x10000);
export const canonicalOf = new Uint16Array(0x10000);

const fill = (from: number, to: number, charClass: number): void => {
  classOf.fill(charClass, from, to + 1);
};

for (let code = 0; code < 0x10000; code++) canonicalOf[code] = code;

fill(0x00, 0x1f, CharClass.dropped);
fill(0x7f, 0x9f, CharClass.dropped);
fill(0x200b, 0x200f, CharClass.dropped);
fill(0x202a, 0x202e, CharClass.dropped);
fill(0x2060, 0x2064, CharClass.dropped);
fill(0xfe00, 0xfe0f, CharClass.dropped);
// Word and Wingdings leave bullets in the private use area.
fill(0xe000, 0xf8ff, CharClass.blank);
for (const code of [0xad, 0x61c, 0x180e, 0xfeff, 0xfff9, 0xfffa, 0xfffb]) classOf[code] = CharClass.dropped;
for (const code of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x3164, 0xfffc]) classOf[code] = CharClass.blank;
fill(0x2000, 0x200a, CharClass.blank);
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) classOf[code] = CharClass.newline;

// Full-width forms: digits, letters and signs become half-width, Chinese punctuation stays.
for (let code = 0xff01; code <= 0xff5d; code++) canonicalOf[code] = code - 0xfee0;
for (const kept of '！（），：；？') canonicalOf[kept.charCodeAt(0)] = kept.charCodeAt(0);

const same: readonly (readonly [string, string])[] = [
  ['(', '（'],
  [')', '）'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['｡', '。'],
  ['､', '、'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['﹖', '？'],
  ['﹗', '！'],
  ['﹒', '.'],
  ['﹪', '%'],
  ['﹝', '〔'],
  ['﹞', '〕'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['｢', '“'],
  ['｣', '”'],
  ['〝', '“'],
  ['〞', '”'],
  ['〟', '”'],
  ['•', '·'],
  ['・', '·'],
  ['･', '·'],
  ['‧', '·'],
  ['∙', '·'],
  ['⋅', '·'],
  ['―', '—'],
  ['─', '—'],
  ['━', '—'],
  ['﹘', '—'],
  ['︵', '（'],
  ['︶', '）'],
  ['︽', '《'],
  ['︾', '》'],
  ['«', '《'],
  ['»', '》'],
];
for (const [from, to] of same) canonicalOf[from.charCodeAt(0)] = to.charCodeAt(0);

// PDF and OCR leave radicals and compatibility ideographs where ordinary characters are meant.
for (const [from, to] of [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const) {
  for (let code = from; code <= to; code++) {
    const folded = String.fromCharCode(code).normalize('NFKC');
    if (folded.length === 1) canonicalOf[code] = folded.charCodeAt(0);
  }
}

for (const sign of ',:;!?>"\'〈〉“”《》号') classOf[sign.charCodeAt(0)] = CharClass.contextual;
for (const sign of '#*&<|[［') classOf[sign.charCodeAt(0)] = CharClass.markup;
// Signs that are folded into one of those above hang on their surroundings as it does.
for (let code = 0x80; code < 0x10000; code++) {
  if (classOf[code] === CharClass.plain && classOf[canonicalOf[code] as number] === CharClass.contextual)
    classOf[code] = CharClass.contextual;
}

/** A Chinese character of Unicode's first block of them, which holds all that names are written in. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A Chinese character or Chinese punctuation: what makes a half-width stop beside it a Chinese one. */
export function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3001 && code <= 0x3017) ||
    (code >= 0x2018 && code <= 0x201d) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xff01 && code <= 0xff5e)
  );
}

/** An ASCII digit or, where `code` was read raw, its full-width form. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** A half-width letter or digit: a blank between two of them is a real one. */
export function isLatin(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
