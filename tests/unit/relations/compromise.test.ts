import { describe, expect, test } from 'vitest';
import { RuleSet } from '../../../src/relations/compromise.ts';

const rules = new RuleSet(
  [
    { id: 'word', match: '^坚持 [<deed>#Verb]' },
    { id: 'regex', match: '^#Gap /^在.$/ #Verb' },
    { id: 'tags', match: '^#Gap [<deed>#Verb *]', notIf: '#Not' },
  ],
  new Set(['Gap', 'Verb', 'Not']),
);
const term = (text: string, ...tags: string[]) => ({ text, tags });
const gap = (text: string) => term(text, 'Gap');
const verb = (text: string) => term(text, 'Verb');

describe('a clause like one read before', () => {
  test.each([
    ['a word that a rule names', [gap('坚持'), verb('推进')], 'word'],
    ['another word under the same tags', [gap('工作'), verb('推进')], 'tags'],
    ['words that a regular expression tells apart', [gap('工作'), gap('在县'), verb('推进')], 'regex'],
    ['and those that it does not take', [gap('工作'), gap('在县里'), verb('推进')], undefined],
    ['a term that bars the rule', [gap('工作'), verb('推进'), term('未', 'Not')], undefined],
    ['the first of them again', [gap('坚持'), verb('深化')], 'word'],
  ])('is told from it by %s', (_, terms, rule) => {
    for (const round of [1, 2]) expect(rules.first(terms)?.rule.id, `round ${round}`).toBe(rule);
  });
});
