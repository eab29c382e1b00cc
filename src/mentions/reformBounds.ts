import { GENERIC_MODIFIERS } from '../lexicon/reforms.ts';
import type { Span } from '../reading/document.ts';
import { KNOWN, KNOWN_EXACT } from './reformNames.ts';

/** 行政复议工作以|行政复议体制改革|为契机: what is said to be the occasion begins behind 以. */
export function behindFrame(text: string, start: number, head: Span): number {
  if (!FRAME.test(text.slice(head.end, head.end + 5))) return start;
  const at = text.slice(start, head.start).lastIndexOf('以');
  return at < 0 ? start : start + at + 1;
}
const FRAME = /^(?:工作)?(?:试点)?为(?:契机|抓手|重点|主线|载体|牵引|引领|突破口|切入点|核心|龙头|依托|支撑)/;

/** 完善与公安、检察机关|信息共享机制: whom a system is shared with is no part of its name, if that is one without them. */
export function behindPartners(text: string, clauseStart: number, start: number, headStart: number): number {
  if (!WITH.test(text.slice(Math.max(clauseStart, start - LONGEST_PARTNERS), start))) return start;
  const partners = PARTNERS.exec(text.slice(start, headStart))?.[0].length ?? 0;
  const left = text.slice(start + partners, headStart);
  return partners === 0 || left === '联席会议' || GENERIC_MODIFIERS.has(left) ? start : start + partners;
}
const LONGEST_PARTNERS = 16;
const WITH = /[与同](?:[一-鿿]{2,6}、)*$/;
const PARTNERS = /^[一-鿿]{0,8}?(?:部门|机关|法院|检察院|单位)的?(?=[一-鿿]{4})/;

/** Of a row of names (A程序、B和C制度) only the last shares the head behind it. */
export function lastOfRow(text: string, wide: number, start: number): number {
  if (text[start - 1] !== '和') return wide;
  // not in the text before, which may be long
  const pause = text.slice(wide, start - 1).lastIndexOf('、');
  return pause >= 6 && start - wide - pause >= 6 ? wide + pause + 1 : wide;
}

/**
 * Whether what stands before the last 和 or 、 shares the head behind it (人大、政协机构改革) rather than being a name of its own: it has no head
 * itself, is no shorter than half the last conjunct and holds no reform that has a name already.
 */
export function conjoined(text: string, wide: number, start: number, headStart: number, end: number): boolean {
  if (wide !== start && headStart - wide <= 28 && text.startsWith('周边', start))
    // 学校及|周边食品安全专项整治: the surroundings of what stands before
    return !HEADED.test(text.slice(wide, start - 1));
  if (
    KNOWN_EXACT.has(text.slice(start, end)) ||
    wide === start ||
    headStart - start > 10 ||
    headStart - wide > 28 ||
    headStart === start
  )
    return false;
  const before = text.slice(wide, start - 1);
  if (/^(?:省|市|县|区|镇|乡|街道|村|部门)$/.test(before) && text[start - 1] === '、') return true;
  if (before.length * 2 < headStart - start || HEADED.test(before)) return false;
  // 权责清单、|负面清单制度: two of a kind, each with a name
  if (text[start - 1] === '、' && before.slice(-2) === text.slice(headStart - 2, headStart)) return false;
  for (const known of KNOWN.scan(text, wide, start - 1)) if (known.end === start - 1) return false;
  return true;
}
/** Nouns with a head of their own. */
const HEADED = /[等“”（）]|制度|机制|改革|行动|制$|工作$|情况$|工程$|攻坚战$/;

/** 开展高层建筑、“九小场所”和|电动自行车专项整治: what is put in order stands in a row, part of it in quotation marks that name no campaign. */
export function rowStart(text: string, clauseStart: number, start: number, word: string): number {
  if (!/[、和]/.test(text[start - 1] ?? '') || !/整治|治理|大?[检排]查/.test(word)) return start;
  const before = text.slice(Math.max(clauseStart, start - LONGEST_ROW), start);
  const row = before.includes('”') ? ROW_OF_PLACES.exec(before)?.[1] : undefined;
  return row && !/制度|机制|行动|整治|改革/.test(row) ? start - row.length : start;
}
const LONGEST_ROW = 60;
const ROW_OF_PLACES =
  /(?:开展|实施|推进|深化|组织)了?((?:[一-鿿]{2,10}[、和])*“[^“”]{2,10}(?:场所|行业|领域|企业|车辆|部位|建筑)”[、和](?:[一-鿿]{2,10}[、和])*)$/;
