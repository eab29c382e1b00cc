import type { Genre } from '../lexicon/genres.ts';
import { editionOf, genreOf } from '../lexicon/genres.ts';
import { regionsNamed, regionsShort } from '../lexicon/regions.ts';
import { looksLikeIssuer, withoutOthers } from './regulationIssuers.ts';

/** What a title says that its document does to another: prints it, changes it, ends it, or is merely about it. */
export type TitleAct = 'promulgates' | 'amends' | 'repeals' | 'concerns';

export interface TitleParts {
  /** The issuing body that opens the title, 中共X省委; empty if none does. */
  readonly issuer: string;
  /** The title without that body. */
  readonly body: string;
  readonly genre: Genre | undefined;
  /** Trailing （试行）, （2015—2020年）; empty if none. */
  readonly edition: string;
  /** The instruments that the title acts on, without 《》; `at` is where each begins in `body`. */
  readonly objects: readonly { readonly act: TitleAct; readonly title: string; readonly at: number }[];
}

const NOTICE = '(?:补充)?(?:通知|决定|意见|函|公告|通告|命令|令|批复|决议|通报)';
const PRINT =
  '(?:印发|转发|批转|颁发|颁布|发布|公布|下发|下达|颁行|重新印发|重新公布|重新发布|修订印发|联合印发)(?:修订后的|修改后的|修订的)?';
const AMEND = '(?:修订|修改|修正|调整)(?:和重新公布|并重新印发|完善|和补充)?';
const REPEAL = '(?:废止|停止执行|停止实施|宣布失效|撤销)';

/** 印发X的通知, 修改X的决定, 废止X的决定; X is read whole and freed of its marks afterwards. */
const ACTS: readonly (readonly [TitleAct, RegExp])[] = [
  ['promulgates', new RegExp(`^(?:关于)?${PRINT}(.{3,}?)的${NOTICE}$`, 'u')],
  // X转发Y《关于Z的通知》: the marks close the title
  ['promulgates', /^(?:关于)?(?:转发|批转)(.{0,30}?《.{3,}》)$/u],
  ['amends', new RegExp(`^(?:关于)?${AMEND}(.{3,}?)的${NOTICE}$`, 'u')],
  ['repeals', new RegExp(`^(?:关于)?${REPEAL}(.{3,}?)的${NOTICE}$`, 'u')],
];
const BODY_START =
  /关于|对(?=.{4,}的(?:答复|批复|复函|通报)$)|(?:印发|转发|批转|颁布|发布|公布)(?=.{4,}的(?:通知|决定|令|函)》?$)/gu;

/** One writing of a title's words: inner marks 《》, no outer ones, blanks gone. */
export function canonicalTitle(raw: string): string {
  const words = raw
    .replace(/\s+/gu, '')
    .replace(/[〈＜<]/gu, '《')
    .replace(/[〉＞>]/gu, '》');
  return balance(words.replace(/^《([^《》]*)》(（[^（）]*）)?$/u, '$1$2'));
}

/** Drops marks without a partner and a 《…》 that embraces the whole. */
function balance(words: string): string {
  const partner = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '《') open.push(i);
    else if (words[i] === '》') {
      const start = open.pop();
      if (start !== undefined) partner.set(start, i).set(i, start);
    }
  }
  const outer = partner.get(0) === words.length - 1;
  let out = '';
  for (let i = 0; i < words.length; i++) {
    const char = words[i] as string;
    if ((char === '《' || char === '》') && (!partner.has(i) || (outer && (i === 0 || i === words.length - 1))))
      continue;
    out += char;
  }
  return out;
}

/** The issuing body at the head of a title, as far as 关于 or the verb that follows it. */
function splitIssuer(title: string): [string, string] {
  // 《国务院关于X的意见》分工落实方案: the body issued what the marks hold, not this
  if (/^《[^《》]*》./u.test(title)) return ['', title];
  for (const match of title.matchAll(BODY_START)) {
    if (match.index > 60) break;
    const head = title.slice(0, match.index).replace(/^《|《$/gu, '');
    if (head === '') return ['', title];
    // X县政府贯彻落实国务院关于…: who carries out issues it
    const carried = /(?:深入|全面|认真)?(?:贯彻落实|贯彻执行|贯彻|落实|执行)(?=\p{Script=Han}{2,30}$)/u.exec(head);
    if (carried && looksLikeIssuer(head.slice(0, carried.index)))
      return [head.slice(0, carried.index), title.slice(title.indexOf(head) + carried.index)];
    if (looksLikeIssuer(withoutOthers(head).replace(/^.*[、，]/u, '')))
      return [head, title.slice(head.length).replace(/^(?=关于)/u, '')];
    if (/[、和与]/u.test(head)) continue;
    break;
  }
  const centre = /^(?:中共中央、?国务院|中共中央办公厅、?国务院办公厅)(?!办公)(?=.{6,})/u.exec(title)?.[0];
  if (centre) return [centre, title.slice(centre.length)];
  const minutes = /^(.{2,30}?)(?=(?:(?:19|20)\d\d年)?第[\d一二三四五六七八九十]+次.{0,12}纪要$)/u.exec(title)?.[1];
  return minutes && looksLikeIssuer(minutes) ? [minutes, title.slice(minutes.length)] : ['', title];
}

const PRINTS = /印发|转发|批转|颁发|颁布/u;
/** Words that end the name of a thing as well as a document's: 调整最低工资标准 changes no document, 印发建设标准 prints one. */
const UNNAMED = /^(?:标准|要求|安排|制度|机制|体系|职责|条件|政策|责任制|布局|模式|流程|基准|范围|定额)$/u;

/** 印发2016年工作总结和2017年工作要点的通知 */
const ACCOUNT_AND_NEXT = /^(.{2,}(?:总结|报告|情况))(和|及|与|暨)((?:19|20)\d\d年.{0,20}(?:要点|计划|安排|方案))$/u;

/** Frees the object of a title's verb from its marks, and tells several titles in a row apart. */
function objectsOf(words: string, prints: boolean): { title: string; at: number }[] {
  const out: { title: string; at: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '《' && depth++ === 0) start = i;
    else if (words[i] === '》' && depth > 0 && --depth === 0) {
      const edition = /^（[^（）]{1,24}）/u.exec(words.slice(i + 1))?.[0] ?? '';
      const head = out.length === 0 ? words.slice(0, start) : '';
      const issuer = looksLikeIssuer(head) && words.startsWith('关于', start + 1) ? head : '';
      out.push({
        title: issuer + words.slice(start + 1, i) + (editionOf(edition) ? edition : ''),
        at: start - issuer.length,
      });
    }
  }
  const genre = genreOf(words)?.name;
  // 印发《X意见》分工落实方案的通知: the marks stand inside the name of what is printed
  const behind = words.slice(words.lastIndexOf('》') + 1);
  if (
    out.length === 1 &&
    prints &&
    genre &&
    /^(?!（).*(?:方案|意见|办法|细则|规定|措施|计划|清单|要点|规划)$/u.test(behind)
  )
    return [{ title: words, at: 0 }];
  if (out.length > 0) return out;
  const [, first, joint, second] = (prints && ACCOUNT_AND_NEXT.exec(words)) || [];
  // the account is no instrument, the plan for the year behind it is
  if (first && joint && second) return [{ title: second, at: first.length + joint.length }];
  return genre && (prints || !UNNAMED.test(genre)) ? [{ title: words, at: 0 }] : [];
}

/** 杭州关于印发X的通知: a site's headline says the place for the body that issued it. */
function placeBefore(title: string): string {
  const place = /^(\p{Script=Han}{2,8})(?=关于(?:印发|转发|批转|公布|废止|修改))/u.exec(title)?.[1] ?? '';
  return regionsShort(place).length > 0 || regionsNamed(place).length > 0 ? place : '';
}

/** Reads a canonical title: who opens it, what it does to which other instrument, its genre and edition. */
export function readTitle(title: string): TitleParts {
  const [issuer, whole] = splitIssuer(title);
  const body = issuer ? whole : whole.slice(placeBefore(whole).length);
  const edition = editionOf(body);
  const objects: { act: TitleAct; title: string; at: number }[] = [];
  const plain = edition && /的通知|的决定/u.test(body) ? body.slice(0, body.length - edition.length) : body;
  for (const [act, pattern] of ACTS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const words = found[1] as string;
    const at = plain.indexOf(words);
    for (const object of objectsOf(words, PRINTS.test(plain.slice(0, at))))
      objects.push({ act, title: object.title, at: at + object.at });
    break;
  }
  if (objects.length === 0 && body.includes('《')) {
    for (const object of objectsOf(body, false)) objects.push({ act: 'concerns', ...object });
  }
  return { issuer, body, genre: genreOf(body), edition, objects };
}
