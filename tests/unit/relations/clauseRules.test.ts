import { describe, expect, it } from 'vitest';
import { CLAUSE_RULES } from '../../../src/relations/clauseRules/precedence.ts';
import { readClauseText } from '../../../src/relations/readClauseText.ts';

describe('every clause rule', () => {
  it('has an id of its own', () => {
    expect(new Set(CLAUSE_RULES.map(({ id }) => id)).size).toBe(CLAUSE_RULES.length);
  });

  for (const { id, examples, not } of CLAUSE_RULES) {
    describe(id, () => {
      it.each([...examples])('reads %s', (words) => {
        expect(readClauseText(words).rule?.id).toBe(id);
      });
      it.each([...not])('leaves %s to others', (words) => {
        expect(readClauseText(words).rule?.id).not.toBe(id);
      });
    });
  }
});
