import { numeral } from './dates.ts';
import type { Heading, Span } from './document.ts';

/** Rank in the order of nesting, outermost first; what the mark looks like decides, not where it stands. */
export const Rank = {
  编: 1,
  章: 2,
  节: 3,
  条: 4,
  plain: 4.5,
  一: 5,
  '（一）': 6,
  '1.': 7,
  '（1）': 8,
  '①': 9,
  一是: 10,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** 编, 章 … ① as GB/T 9704—2012, 7.3.3 and the drafting rules for laws count them; 一是 and its like are level 5. */
export const LEVEL: Readonly<Record<Rank, Heading['level']>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 3,
  4.5: 1,
  5: 1,
  6: 2,
  7: 3,
  8: 4,
  9: 4,
  10: 5,
};

/** A mark that counts: 一、, （二）, 3., 第四条, 一是. */
export interface Mark extends Span {
  readonly rank: Rank;
  readonly value: number;
  /** Which words count in an enumeration: 是, 要, 第, 其, 首先. */
  readonly series: string;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,6}';
const MARK = new RegExp(
  [
    `第(${CHINESE}|\\d{1,4})([编章节条])(?!第)`,
    `(${CHINESE})、`,
    `（(${CHINESE})）[、.]?`,
    '(\\d{1,3})(?:\\.(?!\\d)|\\.(?=\\d{4}年)|、)',
    '（(\\d{1,3})）|(\\d{1,2})）',
    '([①-⑳])',
    '([一二三四五六七八九十]{1,3})(是|要)',
    '第([一二三四五六七八九十])(?:[，、]|是)',
    '其([一二三四五六])(?:[，、]|是)',
    '(首先|其次|再次|最后)(?:[，、]|是)',
  ].join('|'),
  'y',
);
const SERIES = ['首先', '其次', '再次', '最后'];

function markOf(start: number, end: number, rank: Rank, value: number, series = ''): Mark {
  return { start, end, rank, value, series };
}

/** Reads the mark at `at`, if there is one. */
export function markAt(text: string, at: number): Mark | undefined {
  MARK.lastIndex = at;
  const m = MARK.exec(text);
  if (!m) return undefined;
  const end = at + m[0].length;
  if (m[2]) return markOf(at, end, Rank[m[2] as '编' | '章' | '节' | '条'], numeral(m[1] as string));
  if (m[3]) return markOf(at, end, Rank.一, numeral(m[3]));
  if (m[4]) return markOf(at, end, Rank['（一）'], numeral(m[4]));
  if (m[5]) return markOf(at, end, Rank['1.'], Number(m[5]));
  if (m[6] ?? m[7]) return markOf(at, end, Rank['（1）'], Number(m[6] ?? m[7]));
  if (m[8]) return markOf(at, end, Rank['①'], m[8].charCodeAt(0) - 0x245f);
  if (m[9]) return markOf(at, end, Rank.一是, numeral(m[9]), m[10]);
  if (m[11]) return markOf(at, end, Rank.一是, numeral(m[11]), '第');
  if (m[12]) return markOf(at, end, Rank.一是, numeral(m[12]), '其');
  return markOf(at, end, Rank.一是, SERIES.indexOf(m[13] as string) + 1, '首先');
}

/** The words that the next item of an enumeration opens with: proof that the first opens one. */
export function successors(series: string): readonly string[] {
  switch (series) {
    case '首先':
      return ['其次', '再次', '最后', '第二'];
    case '第':
      return ['第二'];
    case '其':
      return ['其二'];
    default:
      return [`二${series}`];
  }
}
