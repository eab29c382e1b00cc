import type { Letterhead, Span, Written } from './document.ts';
import { DATE, NUMBER, ORDINAL, ORGAN_END, TITLE_END } from './patterns.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The letterhead and where the body of the main part starts. */
export interface Head {
  readonly letterhead: Mutable<Letterhead> & {
    titleAgain: Written[];
    signers: Written[];
    addressees: Written[];
    issuers: Written[];
    copiedTo: Written[];
    residue: Span[];
  };
  readonly bodyStart: number;
}

const NUMBER_HERE = new RegExp(NUMBER);
const STARTS_ORDINAL = new RegExp(`^${ORDINAL}`);
const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}/;
const ADOPTED = /(?:通过|批准|公布|发布|施行|修订|修正|修改)[）。]?$/;
const FIELD =
  /^(?:索引号|主题分类|发文机关|发文机构|发布机构|成文日期|标题|发文字号|文号|发布日期|发布时间|有效性|来源|时间|信息来源|生成日期|公开日期|名称|体裁|公开类别|效力状态|作者|字号|字体|浏览次数|阅读次数|责任编辑|当前位置|分享到?)：/;
const HEAD_PARAGRAPHS = 30;

/** Reads the head of the document: title, 文号, 签发人, 主送; what the site put around them is residue. */
export function readHead(text: string): Head {
  const letterhead: Head['letterhead'] = { titleAgain: [], signers: [], addressees: [], issuers: [], copiedTo: [], residue: [] };
  const titles: Written[] = [];
  const fields = new Map<string, Written>();
  let at = 0;
  let bodyStart = 0;
  for (let p = 0; p < HEAD_PARAGRAPHS && at < text.length; p++) {
    const end = text.indexOf('\n', at);
    let from = at;
    while (text[from] === '#') from++;
    const line = text.slice(from, Math.min(end, from + 400));
    const number = NUMBER_HERE.exec(line);
    const field = FIELD.exec(line);
    if (line === '' || ISO_DATE.test(line) || line.startsWith('<!')) letterhead.residue.push({ start: at, end });
    else if (field) {
      fields.set(field[0].slice(0, -1), written(text, from + field[0].length, end));
      letterhead.residue.push({ start: at, end });
    } else if (number && number.index === 0 && (line.length < 60 || titles.length === 0)) {
      letterhead.number ??= written(text, from, from + number[0].length);
      const rest = line.slice(number[0].length);
      const signer = /签发人：(.{2,4})$/.exec(rest);
      if (signer) letterhead.signers.push(written(text, end - (signer[1] as string).length, end));
      else if (TITLE_END.test(rest)) titles.push(written(text, from + number[0].length, end));
    } else if (/^签发人：/.test(line)) letterhead.signers.push(written(text, from + 4, end));
    else if (titles.length > 0 && line.length < 390 && /[：]$/.test(line) && !line.includes('。')) {
      splitNames(text, from, end - 1, letterhead.addressees);
      bodyStart = end + 1;
      break;
    } else if (line.length <= 80 && !/[。；]/.test(line) && !STARTS_ORDINAL.test(line) && (TITLE_END.test(line) || ADOPTED.test(line) || titles.length === 0)) {
      if (TITLE_END.test(line) && !ADOPTED.test(line)) titles.push(written(text, from, end));
      else letterhead.residue.push({ start: at, end });
    } else if (line.length < 60 && /^(?:——|（)/.test(line)) letterhead.residue.push({ start: at, end });
    else break;
    at = end + 1;
    bodyStart = at;
  }
  const title = titles[titles.length - 1] ?? fields.get('标题');
  if (title) letterhead.title = title;
  letterhead.titleAgain.push(...titles.slice(0, -1));
  return { letterhead, bodyStart };
}

function written(text: string, start: number, end: number): Written {
  return { text: text.slice(start, end), start, end };
}

/** Splits a list of names at ，、 and ； outside brackets. */
export function splitNames(text: string, start: number, end: number, into: Written[]): void {
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const c = i === end ? '，' : (text[i] as string);
    if (c === '（' || c === '《') depth++;
    else if (c === '）' || c === '》') depth--;
    else if ((c === '，' || c === '、' || c === '；') && (depth <= 0 || i === end)) {
      if (i > from) into.push(written(text, from, i));
      from = i + 1;
    }
  }
}

/** A 落款: the names of the bodies that sign, and the date below them. */
export interface SignOff extends Span {
  readonly issuers: readonly Written[];
  readonly date: Written & { readonly iso: string };
}

const DATE_LINE = new RegExp(`(${DATE})(?:（[^（）\\n]{1,20}）)?$`);

/** The first 落款 in `text` behind `from`: lines that name bodies, then a line that is a date. */
export function findSignOff(text: string, from: number): SignOff | undefined {
  let at = from;
  const issuers: Written[] = [];
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    if (end - at < 40) {
      const line = text.slice(at, end);
      const date = DATE_LINE.exec(line);
      if (date && date.index === 0 && issuers.length > 0) {
        const start = (issuers[0] as Written).start;
        const day = written(text, at, at + (date[1] as string).length);
        return { start, end, issuers, date: { ...day, iso: isoDate(day.text) } };
      }
      if (ORGAN_END.test(line) && !/[，。；：]/.test(line) && !STARTS_ORDINAL.test(line)) issuers.push(written(text, at, end));
      else issuers.length = 0;
    } else issuers.length = 0;
    at = end + 1;
  }
  return undefined;
}

const FIGURES = '〇一二三四五六七八九';

/** YYYY-MM-DD for a date in Arabic or Chinese figures. */
export function isoDate(date: string): string {
  const [, year = '', month = '', day = ''] = /^(.{4})年(.{1,2})月(.{1,3})日/.exec(date) ?? [];
  const digits = [...year].map((c) => (c >= '0' && c <= '9' ? c : Math.max(0, FIGURES.indexOf(c)))).join('');
  return `${digits}-${pad(numeral(month))}-${pad(numeral(day))}`;
}

function numeral(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  const unit = (s: string): number => Math.max(0, FIGURES.indexOf(s));
  if (ten < 0) return unit(text);
  return (ten === 0 ? 1 : unit(text[0] as string)) * 10 + (ten === text.length - 1 ? 0 : unit(text[ten + 1] as string));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
