import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { isBareCount } from './countShapes.ts';
import { hasFigure, type OpenMeasure } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/** 反馈立法征求意见，全年共反馈3件: whether a clause is the count that restates the deed before it. */
export function restates(previous: OpenMeasure | undefined, terms: readonly Term[], words: string): boolean {
  if (!previous) return false;
  if (!hasFigure(terms) || hasFigure(previous.terms)) return false;
  // 全年共…: without such a word it is a deed of its own
  if (
    !terms
      .slice(0, 2)
      .some((term) => term.tags.includes('Time') || /^(?:共|累计|总计|合计|共计|已|其中)/.test(term.text))
  )
    return false;
  const verb = terms.find((term) => term.tags.includes('Verb'))?.text;
  return (
    verb !== undefined &&
    words.length < 24 &&
    previous.terms.some((term) => term.tags.includes('Verb') && term.text === verb)
  );
}

/** Whom a draft is sent to: 于9月15日前报市政府备案. */
const REPORTED =
  /^并?(?:[于在][^，。；]{2,14}前)?(?:提请|呈|上)?报(?:经|请|送)?[^，。；《]{2,24}(?:备案|备查|审定|批准|审批|审议通过|同意)(?:后实施)?$/;
/** What becomes of documents that are cleaned up, a deed of its own behind the clean-up: 废止6件、修改2件. */
const DISPOSED = /^(?:拟)?(?:废止|修改|宣布失效|保留|继续有效)\d/;
/** What cases that were reviewed came to, no deed besides the review: 维持2件、终止1件. */
const REVIEWED =
  /^(?:(?:其中)?(?:维持|驳回|撤销|终止|变更|确认违法|责令(?:限期)?履行|不予受理|调解|和解|撤回)(?:了)?\d+[件宗起][、和]?)+$/;
/** 其中以调解和解方式结案31件: how some of the cases before it ended. */
const SETTLED = /^其中(?:以|通过|经)[^，。\d]{2,12}(?:结案|化解|办结|撤回|终止)\d+[件宗起]$/;
/** How much of what was proposed was taken up: 被采纳21条. */
const ACCEPTED = /^(?:其中)?(?:已|均|全部)?被采纳\d/;
/** What is drawn up before it is sent. */
const DRAFTS = /制定|制订|编制|提出|形成|出台|拟[定订]|细化|起草/;

/** Whether a clause does nothing but count what the deed before it came to. */
export function countsWhat(text: string, { clause, terms }: ClauseReading, deed: OpenMeasure | undefined): boolean {
  if (!deed) return false;
  const words = text.slice(clause.start, clause.end);
  const told = text.slice(deed.start, deed.end);
  if (DISPOSED.test(words) && DISPOSED.test(told)) return true;
  if (DISPOSED.test(words) && /清理|梳理|过筛|过堂/.test(told)) return false;
  if (ACCEPTED.test(words)) return /意见|建议/.test(told);
  return isBareCount(terms) || ((REVIEWED.test(words) || SETTLED.test(words)) && /审结|办结|受理|复议/.test(told));
}

/** 制定具体方案，|于9月15日前报市政府备案: whether a clause tells whom the draft before it is sent to. */
export const reportsDraft = (text: string, { start, end }: Span, draft: OpenMeasure | undefined): boolean =>
  draft !== undefined && REPORTED.test(text.slice(start, end)) && DRAFTS.test(text.slice(draft.start, draft.end));
