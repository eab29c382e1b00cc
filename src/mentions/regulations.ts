import { genreOf } from '../lexicon/genres.ts';
import type { Document, Span, Written } from '../reading/document.ts';
import type { CountedTitle } from './decrees.ts';
import { countedTitle } from './decrees.ts';
import type { DocNumber } from './docNumbers.ts';
import { findDocNumbers } from './docNumbers.ts';
import type { Mention } from './mention.ts';
import { findBareLaws, findBareTitles, findSelfNames } from './regulationBare.ts';
import type { IssuerByVerb } from './regulationIssuers.ts';
import { issuerBefore, issuerByVerb, splitIssuers } from './regulationIssuers.ts';
import { findCleanupTitles, findListedTitles } from './regulationListed.ts';
import { findMarkedTitles } from './regulationMarks.ts';
import { wholeTitle } from './regulationOutside.ts';
import { readTail } from './regulationTails.ts';
import { canonicalTitle, readTitle } from './regulationTitles.ts';
import { findRowTitles, startInRow } from './rowTitles.ts';

/** How a regulation is named: in 《》, as 《关于…》的通知 without marks, by a law's bare name, by 本办法, or by its 文号 alone. */
export type RegulationForm = 'marked' | 'bare' | 'law' | 'self' | 'number';

export interface RegulationMention extends Mention {
  readonly kind: 'regulation';
  readonly form: RegulationForm;
  /** Canonical words of the title: inner marks 《》, edition joined, no 文号. For `number` the 文号, for `self` 本办法. */
  readonly title: string;
  /** Where the title's own words stand, without 文号 and short-name brackets. */
  readonly titleSpan: Span;
  /** The body named right before the title, outside it. */
  readonly issuer?: IssuerByVerb;
  readonly number?: DocNumber;
  /** What （以下简称《…》） behind it says that it is called from here on. */
  readonly shortNames: readonly string[];
  /** 第三十四条 and the like, right behind the title. */
  readonly article?: Written;
}

const ARTICLE = /^第[\d一二三四五六七八九十百零]{1,6}条(?:第[\d一二三四五六七八九十]{1,3}[款项])*/u;

/** The register in which a body publishes is called so too: 商标公告. */
const GAZETTE = /^公[告报]$/u;

/** What is printed without being a rule: a booklet, a letter to the people, a collection. */
const PAPER =
  /(?:书|手册|册|信|案例|汇编|读本|图解|丛书|画册|海报|传单|歌|片|文集|文选|杂志|报|刊|展板|题库|试题|课程|栏目|宣传.{0,3})$/u;

/** 《关于加快老旧小区改造的建议》, 《关于优化公交线路的提案》: what a deputy or member proposes; the party's 建议 for a plan bind. */
const PROPOSAL = /^关于(?!制定.*(?:规划|计划|纲要)).*的?(?:建议|提案)(?:（[^（）]*）)?$/u;

/** How far behind a title its fortune is told. */
const LONGEST_PRAISE = 24;
/** 《…新模式》获评优秀案例, 《…》被省报刊发: an article that was printed or won a prize. */
const ARTICLE_PRAISED =
  /^(?:(?:荣获|获评|获|入选)(?![^，。；]{0,14}(?:批准|通过|批复|同意))|被[^，。；]{0,16}(?:刊发|刊登|采用|转载|评为))/u;

/** Titles in 《》 that name no regulation: a form, an account, or a word that is no genre and nothing vouches for. */
function isInstrument(title: string, number: DocNumber | undefined, before: string, behind: string): boolean {
  if (!number && (ARTICLE_PRAISED.test(behind) || PROPOSAL.test(title))) return false;
  const genre = genreOf(title);
  if (genre?.class === 'form') return false;
  if (genre?.class === 'account') return number?.form === 'code' && !/报告$|总结$/u.test(title);
  if (genre && GAZETTE.test(genre.name))
    return number !== undefined || title === genre.name || /关于|第\d/u.test(title);
  if (genre) return true;
  if (number || /^关于.{4,}/u.test(title)) return true;
  if (/(?:审议通过|印发|出台|制定|下发|颁布|修订)了?$/u.test(before)) return title.length > 5 && !PAPER.test(title);
  return /(?:根据|依据|按照|依照|执行)$/u.test(before) && title.length > 3;
}

/**
 * Every naming of a regulation in the document, in order and without overlap: titles in 《》 (nested, unclosed, with marks
 * misplaced), titles without 《》, bare names of national laws, 本办法, and a 文号 that stands alone.
 */
export function findRegulations(document: Document): RegulationMention[] {
  const { text } = document.flow;
  const numbers = findDocNumbers(text);
  const taken: Span[] = [...document.letterhead.residue];
  const used = new Set<DocNumber>();
  const found: RegulationMention[] = [];
  const rows = findRowTitles(document, numbers);

  const add = (form: RegulationForm, titleSpan: Span, rule: string, confidence: number, title?: string): void => {
    const tail = form === 'self' ? undefined : readTail(text, titleSpan.end, numbers);
    const printed = canonicalTitle((title ?? text.slice(titleSpan.start, titleSpan.end)) + (tail?.edition ?? ''));
    const end = tail?.end ?? titleSpan.end;
    const before = form === 'marked' || form === 'bare' ? issuerBefore(text, titleSpan.start) : undefined;
    const named = before && issuerInRow(document, before);
    const counted = countedIn(printed, named, text, end);
    const words = counted?.title ?? printed;
    const ahead = numberAhead(numbers, titleSpan.start, text);
    const number = tail?.number ?? ahead ?? rows.numberOf.get(titleSpan.start) ?? counted?.number;
    if (number) used.add(number);
    for (const other of tail?.numbers ?? []) used.add(other);
    const issuer = named
      ? { ...named, rule: 'issuer.before-title' }
      : form === 'marked'
        ? issuerByVerb(text, titleSpan.start)
        : undefined;
    const lead = text.slice(Math.max(0, titleSpan.start - 5), titleSpan.start);
    taken.push({ start: titleSpan.start, end });
    if (form === 'marked' && !isInstrument(words, number, lead, text.slice(end, end + LONGEST_PRAISE))) return;
    const article = ARTICLE.exec(text.slice(end, end + 24))?.[0];
    found.push({
      kind: 'regulation',
      form,
      start: titleSpan.start,
      end,
      text: text.slice(titleSpan.start, end),
      rule,
      confidence,
      title: words,
      titleSpan,
      shortNames: tail?.shortNames ?? [],
      ...(issuer && { issuer }),
      ...(number && { number }),
      ...(article && { article: { text: article, start: end, end: end + article.length } }),
    });
  };

  /** Reads candidates in order, passing over what an earlier pass, or a candidate before, has taken. */
  const pass = <T extends Span>(candidates: readonly T[], read: (candidate: T) => void): void => {
    const before = [...taken].sort((a, b) => a.start - b.start);
    const count = taken.length;
    for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = taken.length > count ? (taken.at(-1) as Span).end : 0;
      if (candidate.start >= last && !overlaps(before, candidate)) read(candidate);
    }
  };
  pass(findMarkedTitles(text), (mark) => {
    const whole = wholeTitle(text, mark);
    if (whole) add('marked', whole, whole.rule, 0.95, whole.title);
    else add('marked', mark, mark.closed ? 'title.marked' : 'title.unclosed', mark.closed ? 1 : 0.8);
  });
  const unmarked = [
    rows.titles,
    findBareTitles(text, numbers),
    findListedTitles(text, numbers),
    findCleanupTitles(document),
  ].flat();
  pass(
    unmarked.map((bare) => ({ ...bare, start: startInRow(document, bare.start, aboutIn(text, bare)) })),
    (bare) => add('bare', bare, bare.rule, 0.85),
  );
  pass(findBareLaws(text), (law) => add('law', law, 'title.bare-law', 0.95, law.title));
  pass(findSelfNames(text), (self) => add('self', self, 'title.self', 0.9));
  taken.sort((a, b) => a.start - b.start);
  for (const number of numbers) {
    if (
      used.has(number) ||
      (number.form === 'decree' && !isAnnouncement(number)) ||
      number.code === '' ||
      overlaps(taken, number) ||
      isOwnNumber(document, number)
    )
      continue;
    found.push({
      kind: 'regulation',
      form: 'number',
      start: number.start,
      end: number.end,
      text: number.text,
      rule: 'title.number-only',
      confidence: 0.7,
      title: number.canonical,
      titleSpan: { start: number.start, end: number.end },
      number,
      shortNames: [],
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The count that a title in `text` ends with before `end`, told of the body that opens it or stands before it. */
function countedIn(words: string, named: Written | undefined, text: string, end: number): CountedTitle | undefined {
  if (!words.endsWith('号）')) return undefined;
  const opening = named ? '' : readTitle(words).issuer;
  const bodies = splitIssuers(named ?? { text: opening, start: 0, end: 0 }).map((body) => body.text);
  return countedTitle(words, bodies, text.lastIndexOf('）', end));
}

/** The body before a title, but for what the cell of a table before holds. */
function issuerInRow(document: Document, issuer: Written): Written | undefined {
  const start = startInRow(document, issuer.start, issuer.end);
  if (start >= issuer.end) return undefined;
  return start === issuer.start ? issuer : { ...issuer, start, text: document.flow.text.slice(start, issuer.end) };
}

/** Where 关于 stands in a title without marks, behind the bodies that issued it. */
function aboutIn(text: string, { start, end }: Span): number {
  const about = text.slice(start, end).indexOf('关于');
  return about < 0 ? end - 1 : start + about;
}

/** Announcements are cited by number alone: 海关总署公告2020年第7号. Decrees have a title beside the number as a rule. */
const isAnnouncement = ({ canonical, year }: DocNumber): boolean => year !== undefined && canonical.includes('公告');

/** A 文号 right before the title: 国发〔2018〕1号《关于…》, 国发〔2018〕1号文件《…》. */
function numberAhead(numbers: readonly DocNumber[], start: number, text: string): DocNumber | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as DocNumber).end <= start) low = middle + 1;
    else high = middle;
  }
  const number = numbers[low - 1];
  if (number?.form !== 'code' || start - number.end > 3) return undefined;
  return /^(?:文件?)?$/u.test(text.slice(number.end, start)) ? number : undefined;
}

/** The document's own number in its letterhead names the document, not a source. */
function isOwnNumber(document: Document, number: DocNumber): boolean {
  const own = document.letterhead.number;
  return own !== undefined && (own.text === number.canonical || (number.start < own.end && own.start < number.end));
}

/** Whether a span touches one of the sorted spans. */
function overlaps(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < span.end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 3; i--) if ((sorted[i] as Span).end > span.start) return true;
  return false;
}
