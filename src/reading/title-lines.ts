import { DATE } from './dates.ts';
import { KIND_END, NUMBER, ORGAN_END, STARTS_ORDINAL, TITLE_END, TITLE_TIE } from './patterns.ts';
import { issuerInTitle } from './titles.ts';

/** 文号, a date or a field of the frame opens the line. */
export const STARTS_FRAME = new RegExp(`^(?:${NUMBER}|${DATE}|\\d{4}-\\d{1,2}-\\d|签发人|主送)`);
const HOLDS_NUMBER = /〔\d{4}〕/;

/** What stands around a gap. `paragraph` is what the paragraph holds so far, `ahead` the two pieces behind the next. */
export interface Around {
  readonly left: string;
  readonly leftLength: number;
  /** Columns of the line that ends here; 0 where lines were not wrapped. */
  readonly width: number;
  readonly right: string;
  readonly rightLength: number;
  readonly paragraph: string;
  readonly ahead: readonly string[];
  /** Whether a title may stand here. */
  readonly titleZone: boolean;
  /** Whether a 落款, a 文号 or 附件 stands right above: no navigation of a site here. */
  readonly belowFrame: boolean;
  /** Whether blanks may stand for lost line breaks. */
  readonly packed: boolean;
}

/** 国务院办公厅　中央军委办公厅: names of two bodies that sign side by side. */
export function isNameList(piece: string): boolean {
  return piece.length >= 2 && piece.length < 30 && ORGAN_END.test(piece) && !/[，。；：]/.test(piece);
}

function mayBeTitleLine(line: string): boolean {
  return (
    line.length > 1 &&
    line.length <= 60 &&
    !/[。；：！？|>]/.test(line) &&
    !STARTS_ORDINAL.test(line) &&
    !STARTS_FRAME.test(line) &&
    !HOLDS_NUMBER.test(line)
  );
}

/** X界定标准 | （2025年修订） */
export const bearsEdition = (a: Around): boolean =>
  /^（(?:\d{4}年?(?:修订|修正|版|本)|试行|\d{4}[—–-]\d{4}年?)）$/.test(a.right) &&
  TITLE_END.test(a.paragraph) &&
  mayBeTitleLine(a.paragraph);

/** A title broken over lines: the first has no end of title, one of the next three has. */
export function continuesTitle(a: Around): boolean {
  const head = a.paragraph;
  if (!mayBeTitleLine(head)) return false;
  // A局 B局关于印发…的通知 in one line with the text
  if (a.packed && ORGAN_END.test(head) && ORGAN_END.test(issuerInTitle(a.right))) return true;
  if (!mayBeTitleLine(a.right)) return false;
  const first = head[0];
  if (first === '（' || first === '—') return false;
  // 国务院关于落实《政府工作报告》 | 重点工作部门分工的意见
  if (/^[一-鿿、]{0,30}关于[^《》，]{0,20}《[^《》]*》$/.test(head)) return KIND_END.test(a.right);
  if (TITLE_END.test(head)) {
    if (/^(?:及|和|暨|与|以及)/.test(a.right)) return TITLE_END.test(a.right);
    if (KIND_END.test(head) || !TITLE_TIE.test(head) || TITLE_TIE.test(a.right)) return false;
    return KIND_END.test(a.right) || (mayBeTitleLine(a.ahead[0] ?? '') && KIND_END.test(a.ahead[0] ?? ''));
  }
  if (namesJointIssuers(a)) return true;
  let end = 0;
  let line = a.right;
  while (!TITLE_END.test(line)) {
    if (end === a.ahead.length) return false;
    line = a.ahead[end++] as string;
    if (!mayBeTitleLine(line)) return false;
  }
  if (TITLE_TIE.test(head)) return true;
  const opened = /^(?:关于|转发|印发|批转)/.test(a.right);
  if (ORGAN_END.test(head)) return opened || /^\d{4}年/.test(a.right);
  // A later line that ties an issuer to a matter is a title of its own.
  return head.length >= (a.belowFrame ? 5 : 8) && end === 0 && a.rightLength <= 25 && !TITLE_TIE.test(a.right);
}

/** A局 | B局 | 关于印发…的通知; a government's name above a bureau's is the site's. */
function namesJointIssuers({ left, right, ahead }: Around): boolean {
  const isIssuer = (line: string): boolean => isNameList(line) && !TITLE_TIE.test(line);
  if (!isIssuer(left) || left.endsWith('政府') || !isIssuer(right) || right === left) return false;
  const tie = ahead.findIndex((line) => /^(?:关于|印发|转发)/.test(line));
  return tie >= 0 && ahead.slice(0, tie).every(isIssuer);
}

/** ——2026年1月26日在某省第十四届 | 人民代表大会第五次会议上 */
export function continuesSession(a: Around): boolean {
  return (
    /^(?:——|（)?\d{4}年/.test(a.paragraph) &&
    a.leftLength < 40 &&
    a.rightLength < 40 &&
    /(?:会议上|会议通过|会议批准)）?$/.test(a.right) &&
    !/^(?:——|（)?\d{4}年/.test(a.right) &&
    !/会议/.test(a.paragraph)
  );
}
