import { DATE, isoDate } from './dates.ts';
import type { Span, Written } from './document.ts';
import { ORGAN_END, STARTS_ORDINAL } from './patterns.ts';
import { isTitle } from './titles.ts';
import { names, written } from './written.ts';

/** A 落款: the bodies or the person that sign, and the date below them. */
export interface SignOff extends Span {
  readonly issuers: readonly Written[];
  readonly signers: readonly Written[];
  readonly date?: Written & { readonly iso: string };
}

const DATE_AT_END = new RegExp(`${DATE}$`);
const NOTES_ONLY = /^(?:（[^（）\n]{1,40}）){0,2}$/;
const OFFICE = /(?:总理|主席|省长|市长|区长|县长|州长|盟长|部长|局长|署长|主任|行长|院长|检察长|会长|总干事)$/;
const NAME = /^[\u4e00-\u9fff·]{2,6}$/;
const LONGEST_DATE = 14;
const LONGEST_NOTES = 100;
const LONGEST_NAME = 40;
/** More bodies than this do not sign one document. */
const MOST_LINES = 40;

/**
 * Every 落款 in `text[from, to)`, in order: a date that ends its paragraph, with names of bodies above it or before it.
 * `issuer` is the body that the title names; it is recognised even where it runs into the text before.
 */
export function findSignOffs(text: string, from: number, to: number, issuer: string): SignOff[] {
  const found: SignOff[] = [];
  for (let day = text.indexOf('日', from); day >= 0 && day < to; day = text.indexOf('日', day + 1)) {
    const ends = endsParagraph(text, day + 1);
    if (!ends && !HAN.test(text[day + 1] ?? '')) continue;
    const date = DATE_AT_END.exec(text.slice(Math.max(from, day - LONGEST_DATE), day + 1));
    if (!date || !(ends || beforeInstrument(text, from, day + 1))) continue;
    const dateStart = day + 1 - date[0].length;
    const iso = isoDate(date[0]);
    const above = readNames(text, from, dateStart, issuer);
    if (!iso || !above) continue;
    found.push({ ...above, end: day + 1, date: { ...written(text, dateStart, day + 1), iso } });
  }
  return found;
}

/** Whether nothing but notes stands between the date and the end of its paragraph. */
function endsParagraph(text: string, at: number): boolean {
  if (text[at] !== '\n' && text[at] !== '（') return false;
  const tail = text.slice(at, at + LONGEST_NOTES - 1);
  const end = tail.indexOf('\n');
  return end >= 0 && NOTES_ONLY.test(tail.slice(0, end));
}

const HAN = /[\u4e00-\u9fff]/;
/** How far before its date a notice names what it hands out. */
const HANDED_OUT_REACH = 600;

/** 2020年12月11日|X实施方案为…: the instrument that was quoted sets in without a break. */
function beforeInstrument(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - HANDED_OUT_REACH), at);
  return [...before.matchAll(/《([^《》\n]{4,90})》/g)].some(([, title]) => text.startsWith(title as string, at));
}

const DATE_HERE = new RegExp(DATE, 'y');
const SIGNATURE = new RegExp(
  `(?<=[。”）\\n])(?:总理|主席|省长|市长|部长|局长|主任|署长|行长)\\n?([\\u4e00-\\u9fff·]{2,3})(?=\\n?${DATE})`,
  'g',
);
/** 国务院办公厅2013年4月15日公布的: no signature. */
const CLAUSE_GOES_ON = /^[，。、；以前起至到印发公的批通在召上下关《，和及]/;

/** The 落款 that runs into the text on both sides, where a page has lost its line breaks; `issuer` must be known. */
export function findRunIn(text: string, from: number, to: number, issuer: string): SignOff[] {
  if (issuer.length > 2) {
    for (let at = text.indexOf(issuer, from); at >= 0 && at < to; at = text.indexOf(issuer, at + 1)) {
      const date = dateAt(text, at + issuer.length);
      if (!date) continue;
      const behind = text.slice(date.end, date.end + 4);
      const noted = /^(?:（此件|（本文|附件|\n)/.test(behind);
      if (noted || ('。！）”'.includes(text[at - 1] as string) && !CLAUSE_GOES_ON.test(behind))) {
        return [{ start: at, end: date.end, issuers: [written(text, at, at + issuer.length)], signers: [], date }];
      }
    }
  }
  SIGNATURE.lastIndex = from;
  const signature = SIGNATURE.exec(text);
  if (!signature || signature.index >= to) return [];
  const nameEnd = signature.index + signature[0].length;
  const date = dateAt(text, text[nameEnd] === '\n' ? nameEnd + 1 : nameEnd);
  const name = written(text, nameEnd - (signature[1] as string).length, nameEnd);
  return date ? [{ start: signature.index, end: date.end, issuers: [], signers: [name], date }] : [];
}

function dateAt(text: string, at: number): (Written & { iso: string }) | undefined {
  DATE_HERE.lastIndex = at;
  const found = DATE_HERE.exec(text)?.[0];
  const iso = found && isoDate(found);
  return found && iso ? { ...written(text, at, at + found.length), iso } : undefined;
}

/** A 落款 without a date: the last lines of `text[from, to)` are names of bodies. */
export function findUndated(text: string, from: number, to: number, issuer: string): SignOff | undefined {
  let end = to;
  while (end > from && text[end - 1] === '\n') end--;
  const above = readNames(text, from, end, issuer);
  if (!above || above.issuers.length === 0) return undefined;
  const known = issuer !== '' && above.issuers.some((name) => name.text === issuer);
  return known || above.issuers.every((name) => name.text.length < 24 && name.text.length > 3)
    ? { ...above, end }
    : undefined;
}

const DATE_ALONE = new RegExp(`^${DATE}$`);
/** What may stand under a date that closes a document: nothing, a note, 版记, an attachment. */
const BELOW_DATE = /^(?:$|（[^（）]{1,40}）$|附(?:件|表|录|图)|主题词|抄送|抄报|印发)/;

/**
 * The date that closes `text[from, to)` without a name over it, as of a document whose title says who issues it: alone on its line, under a
 * sentence that ends or a list of attachments, with no text behind it but a title.
 */
export function findDateAlone(text: string, from: number, to: number): SignOff | undefined {
  for (let end = to; end > from; ) {
    if (text[end - 1] === '\n') end--;
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, Math.min(end, start + LONGEST_DATE + 1));
    const iso = line.endsWith('日') && DATE_ALONE.test(line) ? isoDate(line) : undefined;
    if (iso && start > from && closesAbove(text, from, start - 1)) {
      const close = text.indexOf('\n', end + 1);
      const below = text.slice(end + 1, close < 0 ? to : close);
      if (BELOW_DATE.test(below) || isTitle(below))
        return { start, end, issuers: [], signers: [], date: { ...written(text, start, end), iso } };
    }
    end = start;
  }
  return undefined;
}

/** Whether a sentence or a list of attachments ends at `end`. */
function closesAbove(text: string, from: number, end: number): boolean {
  const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
  return '。！'.includes(text[end - 1] as string) || /^(?:附(?:件|表)|\d{1,2}[.、])/.test(text.slice(start, start + 4));
}

interface Names {
  readonly start: number;
  readonly issuers: Written[];
  readonly signers: Written[];
}

/** The names that end at `before`, read upwards line by line. */
function readNames(text: string, from: number, before: number, issuer: string): Names | undefined {
  const issuers: Written[] = [];
  const signers: Written[] = [];
  let end = before;
  let start = before;
  let person: Written | undefined;
  for (let i = 0; i < MOST_LINES && end > from; i++) {
    if (text[end - 1] === '\n') end--;
    const nameStart = behindStop(text, Math.max(from, end - LONGEST_NAME * 2), end);
    const line = text.slice(nameStart, end);
    const glued = nameStart > from && text[nameStart - 1] !== '\n';
    if (line === '' || STARTS_ORDINAL.test(line)) break;
    if (person) {
      if (!OFFICE.test(line)) break;
      signers.push(person);
      person = undefined;
    } else if (
      issuer &&
      line.length > issuer.length &&
      line.endsWith(issuer) &&
      !(/^[省市县区州旗]/.test(issuer) && !glued && /^[\u4e00-\u9fff]{2,12}$/.test(line.slice(0, -issuer.length))) &&
      !'、和 '.includes(line[line.length - issuer.length - 1] as string)
    ) {
      issuers.unshift(written(text, end - issuer.length, end));
      start = end - issuer.length;
      break;
    } else if (line.length <= LONGEST_NAME && ORGAN_END.test(line) && !/[，；：“”《》（]/.test(line)) {
      issuers.unshift(...names(text, nameStart, end));
    } else if (issuers.length === 0 && signers.length === 0 && signature(line)) {
      signers.push(written(text, nameStart + signature(line), end));
    } else if (issuers.length === 0 && NAME.test(line) && !glued) {
      person = written(text, nameStart, end);
      end = nameStart;
      continue;
    } else break;
    start = nameStart;
    if (glued) break;
    end = nameStart;
  }
  return issuers.length + signers.length > 0 ? { start, issuers, signers } : undefined;
}

/** Where the name starts in 总理李克强, or 0. */
function signature(line: string): number {
  if (line.length > 20) return 0;
  for (let length = 2; length <= 4; length++) {
    if (OFFICE.test(line.slice(0, line.length - length))) return line.length - length;
  }
  return 0;
}

function behindStop(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if ('。！？；：\n'.includes(text[i] as string)) return i + 1;
  return from;
}
