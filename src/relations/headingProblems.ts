import type { Mention } from '../mentions/mention.ts';
import { firstFrom, mentionsWithin } from '../mentions/spans.ts';
import { splitClauses } from '../reading/clauses.ts';
import type { Document } from '../reading/document.ts';
import type { SentenceContext } from './context.ts';
import { isOfProblems } from './context.ts';
import { type Problem, tagged } from './measure.ts';
import { failsAtEnd } from './problems.ts';
import { readClause } from './reading.ts';
import { rectificationsOf } from './rectification.ts';

/** The shortcomings that headings state under a title on problems: （一）信息化支撑不足。 */
export function headingProblems(
  document: Document,
  mentions: readonly Mention[],
  contexts: readonly SentenceContext[],
): Problem[] {
  const { flow, outline, sentences } = document;
  const rectified = rectificationsOf(document).flatMap(({ named, told }): Problem[] => {
    const sentence = Math.min(firstFrom(sentences, told.start), sentences.length - 1);
    const context = contexts[sentence];
    return named && context ? [{ ...named, rule: 'problem.rectified', confidence: 0.8, sentence, context }] : [];
  });
  const titled = outline.flatMap(({ title, titleSpan, level, parent, end }): Problem[] => {
    if (!title || level === 5 || parent === undefined || !isOfProblems(outline[parent]?.title ?? '')) return [];
    const sentence = Math.min(firstFrom(sentences, end), sentences.length - 1);
    const context = contexts[sentence];
    const [clause, ...others] = splitClauses(flow.text, titleSpan);
    if (!clause || others.length > 0 || !context) return [];
    const { terms } = readClause(flow.text, clause, mentionsWithin(mentions, clause));
    if (!terms.some((term) => tagged(term, 'Lack')) && !failsAtEnd(flow.text, titleSpan)) return [];
    const { start, end: titleEnd } = titleSpan;
    if (rectified.some((problem) => problem.start >= start && problem.end <= titleEnd)) return [];
    return [{ start, end: titleEnd, rule: 'problem.heading', confidence: 0.8, sentence, context }];
  });
  return [...rectified, ...titled];
}
