import { addresseesEnd } from './addressees.ts';
import { type Colophon, readColophon, readFrameLine } from './colophon.ts';
import type { Part, Span, Written } from './document.ts';
import { type Head, readHead } from './head.ts';
import { behindOrder } from './order.ts';
import { KIND_END, TITLE_TIE } from './patterns.ts';
import { findDateAlone, findRunIn, findSignOffs, findUndated, type SignOff } from './sign-off.ts';
import { findNumber, issuerInTitle, isTitle } from './titles.ts';
import { written } from './written.ts';

/** The document cut into its parts, with what the frame of each says. */
export interface Layout {
  readonly parts: Part[];
  readonly head: Head;
  readonly signOff: SignOff | undefined;
  readonly colophon: Colophon;
  readonly residue: Span[];
}

const ATTACHMENT = /^附(?:件|表|录|图)[一二三四五六七八九十\d]{0,3}(?:[：:.、]|$)/;
const GLOSSARY = /^(?:相关|有关|部分)?(?:名词|术语)(?:解释|注释|说明)[：:]?$/;
const RULES = /^第一[章条编]/;
/** 废止的规范性文件目录（3件）: what stands below it are old documents, none of them the one that is attached. */
const DOCUMENT_LIST =
  /^[^。；，：《]{0,40}(?:废止|失效|停止执行|继续有效|保留|修改|修订)[^。；，：《]{0,24}文件(?:的)?(?:目录|清单|名单|一览表)(?:（[^（）]{1,12}）)?$/;
const NOTES = /(?:（(?:此件|本文|此文|有删)[^（）\n]{0,40}）)?\n?/y;
const QUOTED = /《([^《》\n]{4,90})》/g;
/** Less than this behind a 落款 is no instrument. */
const SHORTEST_PART = 60;
const LONGEST_TITLE = 90;
/** Titles and notes above an instrument take no more than this. */
const LONGEST_HEAD = 600;

/** Cuts `text` into the document proper and the instruments printed behind it. */
export function readParts(text: string): Layout {
  const head = behindOrder(text, reprinted(text, readHead(text, 0, text.length)));
  const colophon = readColophon(text, head.bodyStart, text.length);
  const limit = Math.max(head.bodyStart, colophon.contentEnd);
  const issuer = issuerInTitle(head.title?.text ?? '');
  const signOffs = findSignOffs(text, head.bodyStart, limit, issuer);
  if (signOffs.length === 0) signOffs.push(...findRunIn(text, head.bodyStart, limit, issuer));
  if (signOffs.length === 0) {
    const closing = findDateAlone(text, head.bodyStart, limit);
    if (closing) signOffs.push(closing);
  }
  const residue = [...head.residue, ...colophon.residue.splice(0)];
  let signOff: SignOff | undefined = signOffs.shift();
  let rest = signOff ? behindSignOff(text, signOff.end, residue) : limit;
  if (signOff) rest = skipFrame(text, rest, limit, colophon, residue);
  const starts = attachments(text, signOff ? rest : head.bodyStart, limit, signOff !== undefined);
  if (!signOff) {
    rest = starts[0] ?? limit;
    signOff = findUndated(text, head.bodyStart, rest, issuer);
  }
  const attached = limit - rest >= SHORTEST_PART || starts.length > 0;
  const parts: Part[] = [
    {
      role: 'main',
      start: 0,
      end: attached ? rest : text.length,
      ...(head.title ? { title: head.title } : {}),
      body: { start: head.bodyStart, end: signOff?.start ?? rest },
    },
  ];
  if (attached) {
    if (starts[0] !== rest) starts.unshift(rest);
    for (const [i, start] of starts.entries()) {
      const end = starts[i + 1] ?? limit;
      parts.push(
        readAttached(text, start, end, i === starts.length - 1 ? text.length : end, signOffs, residue, head.title),
      );
    }
  } else if (rest < limit) residue.push({ start: rest, end: limit });
  return { parts, head, signOff, colophon, residue };
}

/** A news page tells of a document and prints it below: how far down its head is looked for. */
const REPRINT_REACH = 2500;

/** The head of the document that a page reprints behind words of its own, or the head that was found if there is none. */
function reprinted(text: string, head: Head): Head {
  if (head.number || head.addressees.length > 0 || head.signers.length > 0) return head;
  for (let at = head.bodyStart; at < text.length && at < REPRINT_REACH; at = lineBehind(text, at)) {
    const next = lineBehind(text, at);
    const line = text.slice(at, Math.min(next - 1, at + LONGEST_TITLE + 1));
    if (line.length > LONGEST_TITLE || !isTitle(line) || !TITLE_TIE.test(line) || !KIND_END.test(line)) continue;
    const end = lineBehind(text, next) - 1;
    const number = findNumber(text, next, Math.min(end, next + 60));
    const numbered = number?.start === next && number.end === end;
    if (
      !numbered &&
      (head.title !== undefined ? addresseesEnd(text, next, end) !== end - 1 : addresseesEnd(text, next, end) < 0)
    )
      continue;
    const own = readHead(text, at, text.length);
    own.residue.push(...head.residue, { start: 0, end: at });
    return own;
  }
  return head;
}

/** Where the text behind a 落款 and its note （此件公开发布） starts. */
function behindSignOff(text: string, end: number, residue: Span[]): number {
  NOTES.lastIndex = end;
  const note = NOTES.exec(text)?.[0].length ?? 0;
  if (note > 1) residue.push({ start: end, end: text[end + note - 1] === '\n' ? end + note - 1 : end + note });
  return end + note;
}

function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Leaves out notes and 版记 between a 落款 and the instrument behind it. */
function skipFrame(text: string, from: number, limit: number, colophon: Colophon, residue: Span[]): number {
  let at = from;
  while (at < limit) {
    const next = lineBehind(text, at);
    if (!readFrameLine(text, at, next - 1, colophon)) break;
    at = next;
  }
  residue.push(...colophon.residue.splice(0));
  return at;
}

/** Where instruments start in `text[from, limit)`: at 附件 lines, and at titles over 第一条 that the text before has quoted. */
function attachments(text: string, from: number, limit: number, signed: boolean): number[] {
  const starts: number[] = [];
  const handedOut = signed ? titlesHandedOut(text, from) : new Set<string>();
  for (let at = from; at < limit; at = lineBehind(text, at)) {
    const next = lineBehind(text, at);
    const length = next - 1 - at;
    if (length > LONGEST_TITLE || length < 2) continue;
    const line = text.slice(at, next - 1);
    if (text[at] === '附' && ATTACHMENT.test(line)) {
      const bare = /^附.[一二三四五六七八九十\d]{0,3}[：:]?$/.test(line);
      if (limit - next > SHORTEST_PART && (bare || (signed && !/[。；]/.test(line)))) starts.push(at);
    } else if (at > from && handedOut.has(line)) {
      starts.push(at);
    } else if (at > from && GLOSSARY.test(line)) {
      const above = starts.at(-1);
      if (above === undefined || lineBehind(text, above) !== at) starts.push(at);
    } else if (at > from && isTitleOverRules(text, line, next, limit)) {
      if (starts[starts.length - 1] === undefined || !onlyFrameBetween(text, starts[starts.length - 1] as number, at))
        starts.push(at);
    }
  }
  return starts;
}

/** 现将《X总结》和《X要点》印发给你们: the titles that a notice which ends at `to` hands out together. */
function titlesHandedOut(text: string, to: number): Set<string> {
  const titles = new Set<string>();
  const before = text.slice(Math.max(0, to - 3000), to);
  for (const sentence of before.split(/[。\n]/)) {
    const named = [...sentence.matchAll(QUOTED)].map((match) => match[1] as string);
    if (named.length > 1 && /印发|下发|转发|发给你/.test(sentence)) for (const title of named) titles.add(title);
  }
  return titles;
}

/** A title followed by 第一章 or 第一条, with at most a note of adoption between, opens an instrument of its own. */
function isTitleOverRules(text: string, line: string, next: number, limit: number): boolean {
  if (next >= limit || /^[第（\d一二三四五六七八九十]/.test(line)) return false;
  const bare = line.replace(/（[^）]{0,200}）?$/, '');
  if (!isTitle(bare) || /[：，]/.test(bare)) return false;
  let at = next;
  for (let i = 0; i < 3 && at < limit; i++) {
    const start = text.slice(at, at + 8);
    if (RULES.test(start)) return true;
    if (!/^[（\d目]/.test(start)) return false;
    at = lineBehind(text, at);
  }
  return false;
}

function onlyFrameBetween(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_HEAD && !text.slice(from, to).includes('。');
}

function readAttached(
  text: string,
  start: number,
  end: number,
  partEnd: number,
  signOffs: readonly SignOff[],
  residue: Span[],
  mainTitle: Written | undefined,
): Part {
  const firstEnd = Math.min(end, lineBehind(text, start) - 1);
  const label = ATTACHMENT.exec(text.slice(start, Math.min(firstEnd, start + 12)));
  let from = start;
  let title: Written | undefined;
  if (GLOSSARY.test(text.slice(start, firstEnd))) {
    title = written(text, start, firstEnd);
    from = Math.min(end, firstEnd + 1);
  } else if (label) {
    if (label[0].length < firstEnd - start) title = written(text, start + label[0].length, firstEnd);
    from = Math.min(end, firstEnd + 1);
  }
  const listEnd = lineBehind(text, from) - 1;
  if (listEnd < end && listEnd - from < LONGEST_TITLE && DOCUMENT_LIST.test(text.slice(from, listEnd)))
    return {
      role: 'attached',
      start,
      end: partEnd,
      title: written(text, from, listEnd),
      body: { start: listEnd + 1, end },
    };
  const runIn = label ? undefined : quotedTitle(text, from, mainTitle);
  const head = readHead(text, runIn?.end ?? from, end);
  if (runIn) head.title = runIn;
  residue.push(...head.residue);
  const signed = signOffs.find((one) => one.start >= head.bodyStart && one.end <= end && end - one.end < 300);
  const known = head.title ?? title ?? (label ? bareTitle(text, head, end) : undefined);
  return {
    role: 'attached',
    start,
    end: partEnd,
    ...(known ? { title: known } : {}),
    body: { start: skipContents(text, head.bodyStart, end, residue), end: signed?.start ?? end },
  };
}

/** The title that the notice has quoted, where the instrument's text runs on behind it without a break, or the title over several lines. */
function quotedTitle(text: string, from: number, mainTitle: Written | undefined): Written | undefined {
  const line = text.indexOf('\n', from);
  const runsOn = line < 0 || line - from > LONGEST_TITLE;
  const before = text.slice(Math.max(0, from - 3000), from);
  const carried = /(?:印发|转发|发布|公布)(.{4,90})的(?:通知|决定)$/.exec(mainTitle?.text ?? '')?.[1];
  const titles = [...before.matchAll(QUOTED)].map((match) => match[1] as string);
  if (carried) titles.push(carried);
  const ends = titles.map((title) => (runsOn ? endOnLine(text, from, title) : endOverLines(text, from, title)));
  const end = Math.max(...ends.map((at) => at ?? 0), 0);
  return end > 0 ? written(text, from, end) : undefined;
}

const endOnLine = (text: string, from: number, title: string): number | undefined =>
  text.startsWith(title, from) ? from + title.length : undefined;

/** Where a title ends that is broken over lines, the last of which it fills. */
function endOverLines(text: string, from: number, title: string): number | undefined {
  let at = from;
  let lines = 1;
  for (const char of title) {
    if (text[at] === '\n') {
      at++;
      lines++;
    }
    if (text[at] !== char) return undefined;
    at++;
  }
  return lines > 1 && text[at] === '\n' ? at : undefined;
}

/** Whatever short line stands below 附件 is its title. */
function bareTitle(text: string, head: Head, end: number): Written | undefined {
  const lineEnd = text.indexOf('\n', head.bodyStart);
  if (
    lineEnd < 0 ||
    lineEnd >= end ||
    lineEnd - head.bodyStart > 40 ||
    /[。；：，]/.test(text.slice(head.bodyStart, lineEnd))
  )
    return undefined;
  const title = written(text, head.bodyStart, lineEnd);
  head.bodyStart = lineEnd + 1;
  return title.text === '' || RULES.test(title.text) ? undefined : title;
}

/** 目录 with its entries, which come again as headings. */
function skipContents(text: string, from: number, end: number, residue: Span[]): number {
  const next = lineBehind(text, from);
  if (text.slice(from, next - 1) !== '目录') return from;
  const entryEnd = Math.min(next + 8, lineBehind(text, next) - 1);
  const entry = text.slice(next, entryEnd);
  const again = text.indexOf(`\n${entry}`, next + 1);
  if (entry.length < 3 || again < 0 || again > end) return next;
  residue.push({ start: from, end: again });
  return again + 1;
}
