import { ruleWords } from '../../ontology/ruleWords.ts';
import { CLAUSE_RULES } from '../../relations/clauseRules/precedence.ts';
import type { Language } from './state.ts';

const CLAUSES = new Map(CLAUSE_RULES.map(({ id, zh, en }) => [id, { zh, en }]));

/** What a rule says, for the reader who asks why; `undefined` for a rule that this page does not know. */
export function ruleText(rule: string, language: Language): string | undefined {
  return (CLAUSES.get(rule) ?? ruleWords(rule))?.[language];
}
