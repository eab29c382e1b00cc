import { AUTHORITY_RULES } from './authorityRules.ts';
import type { ClauseRule } from './clauseRule.ts';
import { CONTINUING_RULES } from './continuingRules.ts';
import { DEED_RULES } from './deedRules.ts';
import { OPEN_DEED_RULES } from './openDeedRules.ts';
import { SETTING_RULES } from './settingRules.ts';

/** Rules in order of precedence, of which each file holds a stretch: the first that matches a clause reads it. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  ...AUTHORITY_RULES,
  ...SETTING_RULES,
  ...CONTINUING_RULES,
  ...DEED_RULES,
  ...OPEN_DEED_RULES,
];
