import { AUTHORITY_RULES } from './authorityRules.ts';
import type { ClauseRule } from './clauseRule.ts';
import { CONTINUING_RULES } from './continuingRules.ts';
import { DEED_RULES } from './deedRules.ts';
import { FORMAL_RULES } from './formalRules.ts';
import { OPEN_DEED_RULES } from './openDeedRules.ts';
import { OUTCOME_RULES } from './outcomeRules.ts';
import { PURPOSE_RULES } from './purposeRules.ts';
import { SETTING_RULES } from './settingRules.ts';
import { STANCE_RULES } from './stanceRules.ts';
import { SUBJECT_RULES } from './subjectRules.ts';

/** Rules in order of precedence, of which each file holds a stretch: the first that matches a clause reads it. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  ...FORMAL_RULES,
  ...AUTHORITY_RULES,
  ...SETTING_RULES,
  ...PURPOSE_RULES,
  ...STANCE_RULES,
  ...CONTINUING_RULES,
  ...DEED_RULES,
  ...SUBJECT_RULES,
  ...OUTCOME_RULES,
  ...OPEN_DEED_RULES,
];
