import { findMentions } from '../mentions/find.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import { splitClauses } from '../reading/clauses.ts';
import { readDocument } from '../reading/read.ts';
import { type ClauseReading, readClause } from './reading.ts';

/**
 * Reads a clause that stands alone, mentions and all: for trying a rule on its examples.
 * @throws {RangeError} when `words` are not exactly one clause
 */
export function readClauseText(words: string): ClauseReading {
  const document = readDocument(`${words}。\n`, 'clause');
  const { text } = document.flow;
  const clauses = splitClauses(text, { start: 0, end: text.length }).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
  const clause = clauses[0];
  if (!clause || clauses.length > 1) throw new RangeError(`not one clause: ${words}`);
  return readClause(text, clause, mentionsWithin(findMentions(document).opaque, clause));
}
