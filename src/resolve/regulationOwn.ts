import { genreOf } from '../lexicon/genres.ts';
import { countedTitle } from '../mentions/decrees.ts';
import type { DocNumber } from '../mentions/docNumbers.ts';
import { findDocNumbers } from '../mentions/docNumbers.ts';
import { looksLikeIssuer, splitIssuers } from '../mentions/regulationIssuers.ts';
import { canonicalTitle, readTitle } from '../mentions/regulationTitles.ts';
import type { Document, Part, Written } from '../reading/document.ts';

/** What the document itself is: an instrument that others cite, or an account of what was done. */
export interface OwnTitle {
  readonly kind: 'report' | 'regulation';
  /** Canonical title; the file's name where the document has none. */
  readonly title: string;
  readonly titleSpan: Written | undefined;
  readonly number: DocNumber | undefined;
}

/** The 文号 in a stretch of the flow that begins at `from`, placed in the flow. */
const numbersIn = (words: string, from: number): DocNumber[] =>
  findDocNumbers(words).map((number) => ({ ...number, start: from + number.start, end: from + number.end }));

/** A count on a line of its own behind the title: 2021年第3号, （第3号）. */
const COUNT_BELOW = /^\n?（?((?:(?:19|20)\d\d年)?第\d{1,4}号)）?(?=\n|$)/u;

/** How far above the title the number of an announcement may stand. */
const ABOVE = 60;

/** The document's own 文号: from the letterhead, or the count of a decree or announcement beside its title. */
function ownNumber(document: Document, title: Written | undefined): DocNumber | undefined {
  const { text } = document.flow;
  const head = document.letterhead.number;
  if (head) return numbersIn(head.text, head.start)[0];
  const from = title?.start ?? 0;
  const decree = title && /令$/u.test(title.text);
  const near = numbersIn(text.slice(from, from + 240), from);
  if (decree) {
    const number = near.find(({ form }) => form === 'decree');
    if (!number) return undefined;
    const code = number.code || title.text.replace(/^中华人民共和国(?=.{2,}令)|令$/gu, '');
    return { ...number, code, canonical: `${code}令${countOf(number)}` };
  }
  // X公告2021年第6号（关于…的公告）: number and title in one
  const announced = title && near.find((number) => number.start === title.start && number.canonical.includes('公告'));
  if (announced) return announced;
  const behind = title ? near.find((number) => number.start <= title.end + 2 && number.start >= title.end) : undefined;
  if (behind?.code && (behind.form === 'code' || behind.canonical.includes('公告'))) return behind;
  return title && /(?:公告|通告)$|号）$/u.test(title.text) ? ownCount(text, title) : undefined;
}

/** The count of an announcement: with its body on the lines above the title, or alone behind it. */
function ownCount(text: string, title: Written): DocNumber | undefined {
  const from = Math.max(0, title.start - ABOVE);
  const above = numbersIn(text.slice(from, title.start), from).at(-1);
  if (above?.form === 'decree' && above.code && /^\n?$/u.test(text.slice(above.end, title.start))) return above;
  const below = COUNT_BELOW.exec(text.slice(title.end, title.end + 24));
  const end = title.end + (below ? below[0].length - (below[0].endsWith('）') ? 1 : 0) : -1);
  const words = canonicalTitle(title.text);
  const body = readTitle(words).issuer || words.replace(/(?:公告|通告).*$/su, '');
  const names = looksLikeIssuer(body) ? splitIssuers({ text: body, start: 0, end: body.length }) : [];
  return countedTitle(
    words + (below?.[1] ?? ''),
    names.map((name) => name.text),
    end,
  )?.number;
}

/** An account with the outlook on the next year behind it stays one. */
const ACCOUNT_AND_PLAN =
  /(?:总结|报告|汇报|情况|回顾)(?:和|及|暨|与|以及)(?:(?:19|20)\d\d年)?(?:度)?.{0,8}(?:计划|要点|打算|思路|安排|谋划)$/u;

/** The 文种 of the account in 2022年工作总结及2023年工作计划. */
export function accountGenre(title: string): string | undefined {
  const outlook = ACCOUNT_AND_PLAN.exec(title)?.[0];
  return outlook && /^(?:总结|报告|汇报|情况)/u.exec(outlook)?.[0];
}

/** 关于巡察整改情况的通报: what an office without a 文号 tells the public of its own doing. */
const ACCOUNT_TOLD = /(?:进展|落实|完成|整改|执行|履职|工作|开展|建设)情况的?(?:通报|公示|公告|通告)$/u;

/** 对县人大…第12号建议的答复, 关于…提案答复的函: what was done about what a deputy asked for. */
const DEPUTY_ANSWERED =
  /(?:提案|议案|(?:人大|代表|委员|第\d{1,5}号)[^，。]{0,40}建议)[^，。]{0,20}?的?(?:答复|复函|回复|办理(?:情况|结果))(?:意见|情况)?(?:的?(?:函|报告))?$/u;
/** 关于审计整改情况的函 */
const ACCOUNT_SENT = /(?:进展|落实|完成|整改|执行|办理)(?:工作)?情况的(?:函|复函|回函)$/u;

/** 《X》已经县政府同意，现印发给你们 */
const HANDS_OUT = /(?:现将|^|\n)《([^《》\n]{4,90})》(?=[^。\n]{0,60}(?:印发|下发|转发)(?:给你|如下))/u;

/** The instrument printed behind a notice that hands it out by name. */
function carriedPart({ flow, parts }: Document): Written | undefined {
  const name = HANDS_OUT.exec(flow.text.slice(0, parts[0]?.end ?? 0))?.[1];
  const part = name === undefined ? undefined : parts.find(({ title }) => title?.text === name);
  return part?.title && genreOf(canonicalTitle(part.title.text))?.class === 'instrument' ? part.title : undefined;
}

/** 《X关于修改部分规章的决定》已经…审议通过，现予公布: the order's number is the decision's own 文号. */
const PUBLISHES = /《([^《》\n]{4,90}的决定)》已[^。\n]{2,80}公布/u;

/** The decision to amend or repeal that an order publishes and that is printed with it; an order that publishes a rule stays one. */
function publishedDecision({ flow, parts, letterhead }: Document): Written | undefined {
  if (!/令$/u.test(letterhead.title?.text ?? '')) return undefined;
  const name = PUBLISHES.exec(flow.text.slice(0, parts[0]?.end ?? 0))?.[1];
  if (name === undefined || !/修改|修订|修正|废止/u.test(name)) return undefined;
  const wanted = canonicalTitle(name);
  return parts.find(({ role, title }) => role === 'attached' && title && canonicalTitle(title.text) === wanted)?.title;
}

/** 某部令, 某县人民政府公告: only the count tells which. */
const NAMED_BY_COUNT = /令$|^(?!.*关于).*(?:公告|通告)$/u;
const countOf = ({ year, serial }: DocNumber): string => `${year ? `${year}年` : ''}第${serial}号`;

/** What a document that lost its title says it is: 现将有关事项通知如下; a report says 报告如下. */
const NOTIFIES =
  /(?:通知|通告|公告|批复|通报|公布|明确|部署|规定)如下|特此(?:通知|通告|公告|批复)|现?(?:予以?|将[^。\n]{2,60})公布|(?:现将?|一并)[^。\n]{0,60}(?:印发|转发|下发)(?:给你|如下)/u;
const ACCOUNTS = /(?:报告|汇报|答复|函复|总结)如下|特此(?:报告|汇报)|(?:妥否|如无不妥)，请/u;

/** Whether a document without a title is a notice: it addresses bodies under its issuer, and says that it notifies them. */
function isNotice({ letterhead, flow, parts }: Document): boolean {
  const [first] = letterhead.addressees;
  if (!first) return false;
  const { start, end } = parts[0]?.body ?? { start: 0, end: 0 };
  const body = flow.text.slice(start, end);
  return !ACCOUNTS.test(body) && (NOTIFIES.test(body) || /^各/u.test(first.text));
}

/** Whether a letter, an instrument by its 文种, gives account of what was done. */
export const tellsDeeds = (title: string): boolean => DEPUTY_ANSWERED.test(title) || ACCOUNT_SENT.test(title);

/** Reads what the document is from its title: 报告, 总结 and 情况 are accounts, all other genres instruments. */
export function ownTitle(document: Document): OwnTitle {
  const { title } = document.letterhead;
  const number = ownNumber(document, title);
  if (!title && number?.form === 'code') {
    return { kind: 'regulation', title: number.canonical, titleSpan: undefined, number };
  }
  // a notice that lost its title is known by what it hands out
  const carried = title ? undefined : carriedPart(document);
  if (carried) return { kind: 'regulation', title: canonicalTitle(carried.text), titleSpan: carried, number };
  if (!title) {
    return {
      kind: isNotice(document) ? 'regulation' : 'report',
      title: document.id.replace(/\.[^.]+$/u, ''),
      titleSpan: undefined,
      number,
    };
  }
  const decision = number?.form === 'decree' ? publishedDecision(document) : undefined;
  if (decision) return { kind: 'regulation', title: canonicalTitle(decision.text), titleSpan: decision, number };
  if (number?.form === 'decree' && number.year !== undefined && number.start === title.start)
    return { kind: 'regulation', title: number.canonical, titleSpan: title, number };
  const printed = canonicalTitle(title.text);
  const words = countedTitle(printed, [], 0)?.title ?? printed;
  const genre = genreOf(words);
  const account = ACCOUNT_AND_PLAN.test(words) || (number === undefined && ACCOUNT_TOLD.test(words));
  const instrument =
    !account && (genre?.class === 'instrument' || (number !== undefined && genre?.class !== 'account'));
  const numbered = number?.form === 'decree' && NAMED_BY_COUNT.test(words) ? words + countOf(number) : words;
  return { kind: instrument ? 'regulation' : 'report', title: numbered, titleSpan: title, number };
}

/** The title of a part that gives account: the 工作总结 that a notice hands out. */
export function accountTitle({ role, title }: Part): string | undefined {
  if (role !== 'attached' || !title) return undefined;
  const words = canonicalTitle(title.text);
  return genreOf(words)?.class === 'account' ? words : undefined;
}

/** The title of a part that is an instrument of its own. */
export function attachedTitle(part: Part): string | undefined {
  if (part.role !== 'attached' || !part.title) return undefined;
  const words = canonicalTitle(part.title.text.replace(/^（[^（）]{2,10}）/u, ''));
  return genreOf(words)?.class === 'instrument' ? words : undefined;
}

/** Years of the plans that a report names, inside 《》 or brackets, are not its own: 落实《纲要（2021-2025年）》. */
const withoutPlans = (words: string): string => words.replace(/《[^《》\n]{1,90}》|（[^（）\n]{1,60}）(?!$)/gu, '');

/** Where a report without a year in its title tells it: 现将2022年…情况报告如下; the heading 一、2022年…情况; 2022年，我县…. */
const YEAR_TOLD = [
  /(?:现将|一、)?((?:19|20)\d\d)年(?:度)?.{0,30}(?:情况|工作)(?:如下|汇报|报告)/u,
  /(?:^|\n)一、((?:19|20)\d\d)年度?[^。\n]{0,30}(?:情况|工作)/u,
  /^((?:19|20)\d\d)年(?:度|以来)?，/u,
];

/** The year or years that a report gives account of: 2018, 2021-2025; the years of outlook behind 暨 or 及 do not count. */
export function periodOf(document: Document, title: string): string | undefined {
  const account = withoutPlans(title).replace(
    /[暨及和].{0,6}(?:19|20)\d\d年?.{0,8}(?:思路|计划|打算|安排|要点).*$/u,
    '',
  );
  const range = /((?:19|20)\d\d)年?[-—–－至到]((?:19|20)\d\d)年?/u.exec(account);
  if (range) return `${range[1]}-${range[2]}`;
  const year = /((?:19|20)\d\d)年/u.exec(account)?.[1];
  if (year) return year;
  const main = document.parts[0]?.body ?? { start: 0, end: 0 };
  const opening = withoutPlans(document.flow.text.slice(main.start, Math.min(main.end, main.start + 800)));
  for (const pattern of YEAR_TOLD) {
    const told = pattern.exec(opening)?.[1];
    if (told) return told;
  }
  return undefined;
}

/** The body that a report's title opens with: X局2022年工作总结, 2022年X局工作总结, 2026年X省政府工作报告. */
export function issuerInReportTitle(title: Written): Written | undefined {
  const work = /^(?:(?:19|20)\d\d年)?(\p{Script=Han}{2,12}?(?:人民)?政府)工作报告/u.exec(title.text);
  const dated = /^(?:关于)?(\p{Script=Han}{4,36}?)(?:关于)?(?:(?:19|20)\d\d年|关于)/u.exec(title.text);
  const behind = /^(?:19|20)\d\d年度?(\p{Script=Han}{4,30}?[局厅会室处心队])(?:年度)?工作(?:总结|报告)/u.exec(
    title.text,
  );
  const name = work?.[1] ?? [dated?.[1], behind?.[1]].find((words) => words !== undefined && looksLikeIssuer(words));
  if (!name) return undefined;
  const start = title.start + title.text.indexOf(name);
  return { text: name, start, end: start + name.length };
}
