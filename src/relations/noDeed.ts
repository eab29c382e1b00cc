import type { Span } from '../reading/document.ts';
import { countsNone, isIndicator } from './countShapes.ts';
import { IS_SOMETHING, isCharge, laysDown, MAXIMS, REDRAFTS, SLOGANS, TITLE_LINE } from './formulas.ts';
import { hasFigure } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/**
 * Whether a clause that has the shape of a deed is a maxim, a slogan, a title, an indicator or a count of nothing.
 * @param words what would be the measure
 */
export function saysNothingDone(
  text: string,
  sentence: Span,
  { clause, terms, rule }: ClauseReading,
  words: string,
): boolean {
  const counts = hasFigure(terms);
  if (MAXIMS.test(words) || SLOGANS.test(words) || REDRAFTS.test(words) || IS_SOMETHING.test(words)) return true;
  if (counts && (isIndicator(words) || countsNone(words))) return true;
  if (clause.start !== sentence.start) return false;
  if (clause.end === sentence.end && TITLE_LINE.test(words)) return true;
  // ——经济实力实现整体跃升。 opens an account and is none of what it tells
  return rule?.id !== 'deed.plain' && !counts && text.startsWith('——', clause.start);
}

/**
 * Whether a clause only says what the instrument named before it lays down, or what those are there for whom the clause before it founds.
 * @param sets whether the sentence stands where tasks are set, not in an account
 */
export function goesWithBefore(
  text: string,
  sentence: Span,
  { clause, terms }: ClauseReading,
  words: string,
  sets: boolean,
): boolean {
  const before = text.slice(sentence.start, clause.start).replace(/[，；]$/, '');
  return laysDown(words, before) || (!sets && !hasFigure(terms) && isCharge(words, before));
}
