import type { Term } from '../mentions/terms.ts';
import { hasFigure, type OpenMeasure } from './measure.ts';

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
