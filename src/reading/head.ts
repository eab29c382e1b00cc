import { addresseesEnd, readAddressees } from './addressees.ts';
import { chooseTitle } from './choose-title.ts';
import { CHINESE_YEAR, DATE } from './dates.ts';
import type { Span, Written } from './document.ts';
import { bareLabel, type Field, readField } from './fields.ts';
import { findGluedTitle } from './glued.ts';
import { readNote } from './notes.ts';
import { OFFICE_AND_NAME, ORGAN_END, SESSION, STARTS_ORDINAL } from './patterns.ts';
import { findNumber, isTitle, titleScore } from './titles.ts';
import { names, written } from './written.ts';

/** What was found above the body of a part. */
export interface Head {
  title?: Written;
  titleAgain: Written[];
  number?: Written;
  signers: Written[];
  addressees: Written[];
  /** 发文机关标志: the bodies over the 文号, whose 文件 it is (GB/T 9704—2012, 7.2.4). */
  banner: Written[];
  /** The body whose name alone stands right under the title. */
  byline: Written[];
  /** Bodies that adopted or issued it, from the note under the title. */
  enacting: Written[];
  /** Whether `enacting` only approved it. */
  approvedOnly: boolean;
  /** Dates of notes under the title, in order. */
  dates: (Written & { iso: string })[];
  fields: Field[];
  residue: Span[];
  /** Where the body starts. */
  bodyStart: number;
}

const MOST_PARAGRAPHS = 40;
/** A person's name, Chinese or transcribed; what is longer is text that ran on. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,12}){1,3})$/u;
const LONGEST_LINE = 90;
const LONGEST_FRAME = 1500;
const SALUTATION =
  /^(?:各位代表|各位委员|同志们|尊敬的[^，。：]{2,20}|各位领导)(?:[、，](?:各位|同志|女士|先生)[^，。：]{0,6}){0,3}[：，！]/;
/** When the page was put up, or the day on which it is read: 2021年4月6日星期二. */
const PAGE_TIME = new RegExp(`^${DATE}(?:[\\d 时分秒:：]{2,10}|(?:星期|周)[一二三四五六日天][\\d 时分秒:：]{0,10})$`);
/** A title and the note of adoption in one piece, where a page has lost its line breaks. */
const TITLE_AND_DATE = new RegExp(`^([^，。；：（]{4,80}?)(?=${DATE}[^，。；]{2,80}(?:通过|批准|公布|发布))`);
const NOTE_RUNS_ON = new RegExp(
  `^${DATE}[^，。；《]{2,80}?(?:会议通过|会议批准|第\\d{1,4}号(?:公布|发布)|批准|公布|发布)(?=[^，。；）]{2})`,
);
/** 签发人：张三 | 李四 */
const FURTHER_SIGNER = /签发人：[^\n]{2,8}\n(?:[^\n]{2,4}\n){0,3}[\u4e00-\u9fff·]{2,4}$/;
const BRACKETED = /^（[^（）]{1,40}）$/;
const DATED_NOTE = new RegExp(`^(.{3,80}?)（((?:\\d{4}|${CHINESE_YEAR})年.{0,400})`);
const DATE_LINE = new RegExp(`^（?(?:${DATE}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})`);
const ENACTED = /(?:通过|批准|公布|发布|施行|修订|修正|修改|印发|生效|废止|备案)[^，。]{0,12}[）。]?$/;
const DECREE = /^([^（《]{2,40}令)(第\d{1,5}号)/;
const BANNER = /^([\u4e00-\u9fff]{4,40})文件$/;
const CAPTION = /(?:摄|记者[^。]{2,10}报道|作(?:政府)?工作报告。?)$/;
const REPORTER = /(?:总理|主席|省长|市长|区长|县长|州长)([\u4e00-\u9fff·]{2,4}?)作/;

/** >政府信息公开>规划计划>专项规划: where the page stands in its site. */
const TRAIL = /^[>»＞]|^(?:[^，。；《》>»＞]{2,16}[>»＞] ?){2}/;
/** A mark that a list left on a line of its own. */
const BULLET = /^[·•●▪◆■]$/;

/** The site's buttons for the size of its type, which a copied page leaves before the title; 大中小学 and 大中小企业 are words. */
const TYPE_SIZE = /^[【[]?(?:字体|字号)?(?:大小)?：?(?:大中小|小中大)[】\]]?(?![学微型]|企业|城市|河流|水库)/;

/** The head of a table: what stands below are its rows. */
const TABLE_HEAD = /^(?:序号|编号|序 ?号)[ |]?(?:[\u4e00-\u9fff（）/ |]{0,40})$/;

type Kind = 'title' | 'frame' | 'unknown';

/** Reads the head of `text[start, limit)`: titles, 文号, 签发人, notes of adoption, 主送; the site's own lines are residue. */
export function readHead(text: string, start: number, limit: number): Head {
  const head: Head = {
    titleAgain: [],
    signers: [],
    addressees: [],
    banner: [],
    byline: [],
    enacting: [],
    approvedOnly: false,
    dates: [],
    fields: [],
    residue: [],
    bodyStart: start,
  };
  const titles: Written[] = [];
  const unknown: Span[] = [];
  let at = start;
  for (let p = 0; p < MOST_PARAGRAPHS && at < limit; p++) {
    const end = Math.min(limit, text.indexOf('\n', at));
    const lineEnd = end < 0 ? limit : end;
    const settled = readLine(text, at, lineEnd, head, titles);
    // a line that holds the whole text lost its breaks: it is no frame as a whole
    if (lineEnd - at > LONGEST_FRAME && settled.next > lineEnd) break;
    if (settled.kind === 'unknown') {
      if (settled.closes || lineEnd - at > LONGEST_LINE) break;
      unknown.push({ start: at, end: lineEnd });
    } else {
      // What stood between two pieces of the head belongs to the site.
      head.residue.push(...unknown.splice(0));
      head.bodyStart = settled.next;
    }
    if (settled.closes) break;
    at = settled.next;
  }
  chooseTitle(text, start, head, titles);
  if (!head.title) findGluedTitle(text, start, head);
  return head;
}

/** The names behind 签发人, up to the first that is none: there the text ran on. */
function signersIn(text: string, start: number, end: number): Written[] {
  const all = names(text, start, end);
  const stop = all.findIndex(({ text: name }) => !PERSON.test(name));
  return stop < 0 ? all : all.slice(0, stop);
}

interface Settled {
  readonly kind: Kind;
  /** Where reading goes on. */
  readonly next: number;
  /** Whether nothing of the head can follow. */
  readonly closes: boolean;
}

function readLine(text: string, at: number, end: number, head: Head, titles: Written[]): Settled {
  const line = text.slice(at, Math.min(end, at + 420));
  const next = end + 1;
  const frame: Settled = { kind: 'frame', next, closes: false };
  const body: Settled = { kind: 'unknown', next, closes: true };
  const short = end - at <= LONGEST_LINE;
  if (line === '' || BULLET.test(line)) return { kind: 'unknown', next, closes: false };
  if (TABLE_HEAD.test(line)) return body;

  if (short && TRAIL.test(line)) {
    head.residue.push({ start: at, end });
    return frame;
  }
  const buttons = short ? TYPE_SIZE.exec(line)?.[0].length : undefined;
  if (buttons) {
    head.residue.push({ start: at, end: at + buttons });
    return { ...frame, next: at + buttons === end ? next : at + buttons };
  }
  const field = readField(text, at, end) ?? bareLabel(text, at, end);
  if (field) {
    if (field.key === 'signer') head.signers.push(...signersIn(text, field.value.start, field.end));
    else {
      head.fields.push(field);
      head.residue.push({ start: field.start, end: field.end });
    }
    if (field.value.text === '' && field.key !== 'other') return valueBelow(text, next, field, head);
    return { ...frame, next: field.end < end ? field.end + (text[field.end] === ' ' ? 1 : 0) : next };
  }
  const banner = short ? BANNER.exec(line)?.[1] : undefined;
  if (banner && ORGAN_END.test(banner)) {
    head.banner.push(written(text, at, at + banner.length));
    return frame;
  }
  if (FURTHER_SIGNER.test(`${text.slice(Math.max(0, at - 40), at)}${line}`)) {
    head.signers.push(written(text, at, end));
    return frame;
  }
  const greeting = SALUTATION.exec(line);
  if (greeting) {
    const greeted = at + greeting[0].length;
    return { kind: 'frame', next: greeted === end ? next : greeted, closes: true };
  }
  const dated = DATED_NOTE.exec(line);
  if (dated && text[end - 1] === '）' && isTitle(dated[1] as string) && !STARTS_ORDINAL.test(line)) {
    const titleEnd = at + (dated[1] as string).length;
    titles.push(written(text, at, titleEnd));
    readNote(text, titleEnd + 1, end - 1, head);
    return { ...frame, kind: 'title' };
  }
  const glued = titles.length === 0 ? TITLE_AND_DATE.exec(line)?.[0] : undefined;
  if (glued && isTitle(glued)) {
    titles.push(written(text, at, at + glued.length));
    return { kind: 'title', next: at + glued.length, closes: false };
  }
  const note = titles.length > 0 && !short ? NOTE_RUNS_ON.exec(line)?.[0] : undefined;
  if (note) {
    readNote(text, at, at + note.length, head);
    return { ...frame, next: at + note.length };
  }
  const decree = DECREE.exec(line);
  if (decree && titles.length === 0) {
    const close = at + decree[0].length;
    titles.push(written(text, at, at + (decree[1] as string).length));
    head.number ??= written(text, at, close);
    return { ...frame, next: close === end ? next : close };
  }
  const number = findNumber(text, at, Math.min(end, at + 200));
  if (number && isNumberHere(text, at, end, number)) {
    const close = inBrackets(text, end, number) ? 1 : 0;
    if (number.start - close > at) titles.push(written(text, at, number.start - close));
    head.number ??= written(text, number.start, number.end);
    if (close > 0) return { ...frame, kind: 'title' };
    return { ...frame, kind: number.start > at ? 'title' : 'frame', next: number.end === end ? next : number.end };
  }
  if (short && PAGE_TIME.test(line)) {
    head.residue.push({ start: at, end });
    return frame;
  }
  if (short && DATE_LINE.test(line) && (ENACTED.test(line) || SESSION.test(line) || line.length <= 26)) {
    readNote(text, at, end, head);
    return frame;
  }
  if (line.startsWith('（')) {
    const close = line.indexOf('）');
    if (close > 0 && DATE_LINE.test(line)) {
      readNote(text, at, at + close + 1, head);
      return { ...frame, next: at + close + 1 === end ? next : at + close + 1 };
    }
    if (close >= 0 && at + close === end - 1 && (DATE_LINE.test(line) || (titles.length > 0 && BRACKETED.test(line))))
      return frame;
  }
  if (short && (SESSION.test(line) || line.startsWith('——'))) {
    if (titles.length === 0 || /。/.test(line)) return body;
    readNote(text, at, end, head);
    return frame;
  }
  if (short && (titles.length > 0 || head.fields.length > 0) && !isTitle(line)) {
    const signer = OFFICE_AND_NAME.exec(line);
    if (signer && !/[的了在是]/.test(signer[2] as string)) {
      head.signers.push(written(text, end - (signer[2] as string).length, end));
      return frame;
    }
  }
  if (end - at < 160 && titles.length > 0 && CAPTION.test(line)) {
    const reporter = REPORTER.exec(line);
    if (reporter && head.signers.length === 0) {
      const name = at + reporter.index + reporter[0].length - 1;
      head.signers.push(written(text, name - (reporter[1] as string).length, name));
    }
    head.residue.push({ start: at, end });
    return frame;
  }
  if (short && titles.at(-1)?.end === at - 1 && isByline(line)) {
    head.byline.push(written(text, at, end));
    return frame;
  }
  if (STARTS_ORDINAL.test(line)) return body;
  const addressed = addresseesEnd(text, at, end);
  // a page that lost its title sets in with whom the document addresses
  const first = head.bodyStart === at && addressed + 1 === end;
  if (addressed > 0 && (titles.length > 0 || head.number || first)) {
    head.addressees.push(...readAddressees(text, at, addressed));
    return { kind: 'frame', next: addressed + 1 === end ? next : addressed + 1, closes: true };
  }
  if (/[。；]/.test(line)) return body;
  if (isTitle(line)) {
    titles.push(written(text, at, end));
    return { ...frame, kind: 'title' };
  }
  return { kind: 'unknown', next, closes: false };
}

/** A body's name with its place: a site's columns (县政府办公室) lack it. */
const isByline = (line: string): boolean =>
  line.length <= 30 && ORGAN_END.test(line) && /^(?:中共)?[一-鿿]{2,10}?[省市县区州盟旗镇乡][一-鿿]{2,18}$/.test(line);

/** A field whose value stands on the line below its label. */
function valueBelow(text: string, at: number, field: Field, head: Head): Settled {
  const end = text.indexOf('\n', at);
  if (end < 0 || end === at || end - at > LONGEST_LINE || readField(text, at, end) || bareLabel(text, at, end))
    return { kind: 'frame', next: at, closes: false };
  // 文号： was left empty: what stands below is the title
  if (field.key !== 'title' && isTitle(text.slice(at, end))) return { kind: 'frame', next: at, closes: false };
  const bar = /[ |]+$/.exec(text.slice(at, end))?.[0].length ?? 0;
  const value = written(text, at, end - bar);
  if (field.key === 'signer' && PERSON.test(value.text)) head.signers.push(value);
  else {
    head.fields.push({ ...field, value });
    head.residue.push({ start: at, end });
  }
  return { kind: 'frame', next: end + 1, closes: false };
}

/** X关于…的实施意见（X政〔2017〕101号） on a line of its own. */
const inBrackets = (text: string, end: number, { start, end: close }: Span): boolean =>
  text[start - 1] === '（' && text[close] === '）' && close + 1 === end;

/** 一、《X的通知》（文号）: an entry of a list. */
const ENTRY = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|《)/;

/** A 文号 belongs to the head if it is a line of its own or ends the title; in prose it stands in brackets. */
function isNumberHere(text: string, at: number, end: number, number: Span): boolean {
  if (number.start === at)
    return number.end === end || !/^[，。、）的和及与]/.test(text.slice(number.end, number.end + 1));
  const before = text.slice(at, number.start);
  if (inBrackets(text, end, number) && isTitle(before.slice(0, -1)) && !ENTRY.test(before)) return true;
  // in prose it stands in brackets, and the sentence goes on behind them
  if (before.endsWith('（') && number.end + 1 < end) return false;
  return isTitle(before) || (titleScore(before) >= 4 && number.end === end);
}
