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
  if (
    before.length * 2 < headStart - start ||
    /[等“”（）]|制度|机制|改革|行动|制$|工作$|情况$|工程$|攻坚战$/.test(before)
  )
    return false;
  // 权责清单、|负面清单制度: two of a kind, each with a name
  if (text[start - 1] === '、' && before.slice(-2) === text.slice(headStart - 2, headStart)) return false;
  for (const known of KNOWN.scan(text, wide, start - 1)) if (known.end === start - 1) return false;
  return true;
}
