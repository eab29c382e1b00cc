/** A half-open range `[start, end)` of UTF-16 code units; which text it points into is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The text as rules read it: one canonical writing of the document's text, so that no rule has to know about widths,
 * blanks or line wraps. Punctuation is full-width Chinese (，。；：？！（）《》〈〉“”‘’、〔〕 around the year of a 文号), digits and Latin
 * letters half-width, blanks gone except single ones between two Latin words, hard line wraps joined, and each
 * paragraph ends in one `\n`.
 */
export interface Flow {
  readonly text: string;
  /**
   * `at[i]` is the offset in `Document.text` of the character that `text[i]` stands for; a `\n` stands for white space or, at
   * the end of a text without one, for the last character.
   */
  readonly at: Uint32Array;
}

/** A heading, an enumeration mark (一是) or an article number (第一条) and the stretch of text that it rules. */
export interface Heading extends Span {
  /** 1 一、 or 第…章 · 2 （一） or 第…节 · 3 1. or 第…条 · 4 （1） · 5 一是, 首先 (`mark` without a title of its own). */
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** The mark as written, canonical: `一、`, `（二）`, `3.`, `一是`, `第八条`; empty for a heading without a number. */
  readonly ordinal: string;
  /** The heading's words without its mark and closing stop; empty where the mark opens running text. */
  readonly title: string;
  /** Where `title` stands. */
  readonly titleSpan: Span;
  /**
   * From the heading's start to the next heading of the same or a higher rank. The last item of an enumeration within one
   * paragraph ends with it.
   */
  readonly scope: Span;
  /** Index in `Document.outline` of the heading above. */
  readonly parent: number | undefined;
}

/**
 * Text up to 。！？, the end of the paragraph or the next heading. A heading's mark and its closed title are in no sentence, and
 * a heading that is a title alone makes none; nor do letterhead, 落款, 版记 or what the site put around the document.
 */
export interface Sentence extends Span {
  /** Index in `Document.parts`. */
  readonly part: number;
  /** Index in `Document.outline` of the innermost heading whose scope holds the sentence. */
  readonly heading: number | undefined;
}

/** A written thing and where it stands. */
export interface Written extends Span {
  readonly text: string;
}

/** What GB/T 9704 puts around the body: 版头, 主体 and 版记. Everything is optional, for real files lack any of it. */
export interface Letterhead {
  /** 标题, blanks and wraps joined, without the 文号. */
  readonly title?: Written;
  /** Other places where the title is printed again (site heading, second title line). */
  readonly titleAgain: readonly Written[];
  /** 发文字号 in canonical form, 国发〔2019〕5号 or 国务院令第707号. */
  readonly number?: Written;
  /** 签发人; of a 令 whoever signed it, of a report to a congress whoever delivered it. */
  readonly signers: readonly Written[];
  /**
   * 主送机关, one entry each as separated by ， and 、 at the top level; a list that opens with 各 and shares its noun
   * (各省、自治区、直辖市人民政府) is one entry, and in 东海省、西海省人民政府 each `text` has the shared ending.
   */
  readonly addressees: readonly Written[];
  /**
   * 发文机关署名 in the 落款; failing that, the 发文机关标志 (X文件), the site's 发文机关 field, the body named in 某某令, the body that the note under the title
   * says adopted or issued it (`text` without 第…届), the body that opens the title, the name that
   * stands alone under it.
   */
  readonly issuers: readonly Written[];
  /** 成文日期, `iso` as YYYY-MM-DD; failing one in the 落款 or the site's field, the first date of the notes under the title, or the day of publication. */
  readonly date?: Written & { readonly iso: string };
  /** 抄送机关. */
  readonly copiedTo: readonly Written[];
  /** 印发机关 in the 版记. */
  readonly printedBy?: Written;
  /** 印发日期. */
  readonly printedDate?: Written & { readonly iso: string };
  /** What the web site put around the document: 索引号, 栏目, 发布时间, 字号, navigation; no rule reads it. */
  readonly residue: readonly Span[];
}

/** The document proper, or an instrument printed in the same file behind the notice that carries it. */
export interface Part extends Span {
  readonly role: 'main' | 'attached';
  readonly title?: Written;
  /** The body: what is neither letterhead nor 落款 nor 版记. */
  readonly body: Span;
}

/** A report or other official document as read. All spans but those of `text` itself are offsets into `flow.text`. */
export interface Document {
  /** The file's base name with extension; unique within a graph. */
  readonly id: string;
  /** The text exactly as decoded, without a byte order mark. */
  readonly text: string;
  readonly flow: Flow;
  readonly letterhead: Letterhead;
  readonly parts: readonly Part[];
  readonly outline: readonly Heading[];
  readonly sentences: readonly Sentence[];
}

/** The span of `document.text` that a span of `document.flow.text` stands for. */
export function toText(flow: Flow, span: Span): Span {
  if (span.end <= span.start) return { start: flow.at[span.start] ?? 0, end: flow.at[span.start] ?? 0 };
  return { start: flow.at[span.start] as number, end: (flow.at[span.end - 1] as number) + 1 };
}
