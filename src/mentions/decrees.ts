import { CENTRAL_ORGANS, LONGEST_CENTRAL } from '../lexicon/centralOrgans.ts';
import type { Span } from '../reading/document.ts';
import { eachBody } from '../reading/written.ts';
import type { DocNumber } from './docNumbers.ts';
import { bodyAtEnd } from './regulationIssuers.ts';
import { serialOf } from './serials.ts';

/** The bodies that a decree or announcement opens with. */
interface DecreeBodies extends Span {
  /** Their names, 中华人民共和国 and what joins them left out. */
  readonly names: readonly string[];
}

const STATE = '中华人民共和国';
const STATE_BODY = /(?:中华人民共和国)?(?:主席|国务院|\p{Script=Han}{2,6}部)$/u;
/** （省政府令第5号）, （杭州市人民政府令第8号）: nothing but the body stands before. */
const GOVERNMENT = /^(?:\p{Script=Han}{2,9}?(?:省|自治区|市|州|县|区)|省|市|州|县|区|自治区)(?:人民)?政府$/u;
const DECREE_BODY =
  /(?:中华人民共和国)?(?:主席|国务院|(?:最高)?人民(?:法院|检察院)|\p{Script=Han}{1,12}(?:部|委员会|总局|署|行|局|省政府|政府|院))$/u;

const LONGEST_BODY = 32;
const MOST_BODIES = 8;

/** Where the central body begins that ends at `end`, the longest that fits: 国家发展和改革委员会 holds the name of another body. */
function centralStart(text: string, end: number): number | undefined {
  for (let length = Math.min(LONGEST_CENTRAL, end); length >= 3; length--) {
    const start = end - length;
    const organ = CENTRAL_ORGANS.get(text.slice(start, end));
    if (!organ || organ.shared) continue;
    // 浙江省|国家税务局 is the province's
    if (/[省市县区州盟旗]/u.test(text[start - 1] ?? '')) return undefined;
    return text.slice(Math.max(0, start - STATE.length), start) === STATE ? start - STATE.length : start;
  }
  return undefined;
}

/** Where the body begins that ends at `end`. */
function bodyStart(text: string, end: number): number | undefined {
  const central = centralStart(text, end);
  if (central !== undefined) return central;
  const words = text
    .slice(Math.max(0, end - LONGEST_BODY), end)
    .replace(/^.*[^\p{Script=Han}]/su, '')
    // 2009年|市政府令第203号
    .replace(/^[年日](?=.{2})/u, '');
  const state = (GOVERNMENT.exec(words) ?? STATE_BODY.exec(words))?.[0];
  const body = state ?? bodyAtEnd(words) ?? DECREE_BODY.exec(words)?.[0];
  return body === undefined ? undefined : end - body.length;
}

const partsOf = (name: string): readonly string[] =>
  eachBody({ text: name, start: 0, end: name.length }).map(({ text }) => text);

/** The bodies before 令 or 公告 at `end`; several are parted by a blank or 、, and 中华人民共和国 may open each. */
function bodiesBefore(text: string, end: number): DecreeBodies | undefined {
  let start = bodyStart(text, end);
  if (start === undefined) return undefined;
  const names = [text.slice(start, end)];
  while (names.length < MOST_BODIES) {
    const parted = /[ 、]/u.test(text[start - 1] ?? '');
    const joined = parted || /[和与]/u.test(text[start - 1] ?? '');
    const to: number = joined ? start - 1 : start;
    const from: number | undefined = centralStart(text, to) ?? (parted ? localStart(text, to) : undefined);
    if (from === undefined) break;
    names.unshift(text.slice(from, to));
    start = from;
  }
  return { start, end, names: names.flatMap(partsOf).map(withoutState) };
}

const withoutState = (name: string): string => (name.length > STATE.length ? name.replace(STATE, '') : name);

/** Where the local body begins that ends at `end`, its place in front. */
function localStart(text: string, end: number): number | undefined {
  const name = bodyAtEnd(text.slice(Math.max(0, end - LONGEST_BODY), end).replace(/^.*[^\p{Script=Han}]/su, ''));
  return name && /^\p{Script=Han}{2,8}?[省市县区州盟旗]\p{Script=Han}/u.test(name) ? end - name.length : undefined;
}

/** Decrees and announcements: 第…号 with 令 or 公告 on either side, the body that gives it before them. */
export function findDecrees(text: string): DocNumber[] {
  const found: DocNumber[] = [];
  for (const match of text.matchAll(/第([\d〇零○一二三四五六七八九十百]{1,7})号/gu)) {
    const serial = serialOf(match[1] as string);
    if (Number.isNaN(serial)) continue;
    let start = match.index;
    let end = start + match[0].length;
    let year: number | undefined;
    const dated = /(?:19|20)\d\d年$/u.exec(text.slice(Math.max(0, start - 5), start));
    if (dated) {
      year = Number.parseInt(dated[0], 10);
      start -= 5;
    }
    const previous = found.at(-1);
    const joint =
      previous !== undefined &&
      previous.code !== '' &&
      previous.year !== undefined &&
      /^[、，和及与]$/u.test(text.slice(previous.end, start));
    if (joint) {
      // X公告2017年第5号和第6号: the second takes body and year from the first
      const of = year ?? previous.year;
      const canonical = `${previous.code}公告${of}年第${serial}号`;
      found.push({ ...previous, start, end, text: text.slice(start, end), canonical, serial, year: of as number });
      continue;
    }
    let kind = /(?:令|公告)[（\n]?$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    let bodies: DecreeBodies | undefined;
    if (kind) {
      bodies = bodiesBefore(text, start - kind.length);
      if (!bodies) continue;
      start = bodies.start;
      kind = kind.replace(/[（\n]/u, '');
    } else {
      const after = /^(?:令|公告)/u.exec(text.slice(end, end + 2))?.[0];
      if (!after) continue;
      kind = after;
      end += after.length;
    }
    const names = bodies?.names ?? [];
    const code = names.join('');
    const canonical = `${code}${kind}${year ? `${year}年` : ''}第${serial}号`;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      canonical,
      code,
      serial,
      form: 'decree',
      ...(names.length > 1 && { bodies: names }),
      ...(year && { year }),
    });
  }
  return found;
}

const COUNTED = /^(.*(公告|通告))（?((?:(?:19|20)\d\d年)?第(\d{1,4})号)）?$/su;

/** A title freed of the count behind it, and that count as the 文号 which it is. */
export interface CountedTitle {
  readonly title: string;
  readonly number: DocNumber;
}

/**
 * 关于…的公告（2021年第66号）, 某县人民政府公告（第3号）: the count behind an announcement's title is its 文号, whose body is the one that issues it.
 * @param words the title with what stands in brackets behind it
 * @param names the bodies that issue it, as far as the words tell
 * @param end where the count ends in the flow
 */
export function countedTitle(words: string, names: readonly string[], end: number): CountedTitle | undefined {
  if (!words.includes('号')) return undefined;
  const [, title = '', kind = '', count = '', digits] = COUNTED.exec(words) ?? [];
  if (!title) return undefined;
  const year = /^\d{4}/u.exec(count)?.[0];
  const start = end - count.length;
  const canonical = `${names.map(withoutState).join('')}${kind}${count}`;
  const number = { start, end, text: count, canonical, code: '', serial: Number(digits), form: 'decree' } as const;
  return { title, number: year ? { ...number, year: Number(year) } : number };
}
