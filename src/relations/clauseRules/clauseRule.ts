import type { PatternRule } from '../compromise.ts';

/**
 * What a clause does in its sentence.
 * - `basis` states on what authority what follows is done; `ground` the same without a nameable law; `means` and `setting` how, when and in view of what;
 * - `deed` is a measure; `follow`, `count` and `rate` continue the measure before; `nested` holds a measure inside a setting;
 * - `aim`, `attitude`, `denial`, `slogan` are no measures; `lead` announces a list.
 */
export type ClauseRole =
  | 'basis'
  | 'ground'
  | 'means'
  | 'setting'
  | 'deed'
  | 'nested'
  | 'follow'
  | 'count'
  | 'rate'
  | 'aim'
  | 'attitude'
  | 'denial'
  | 'slogan'
  | 'lead';

export interface ClauseRule extends PatternRule {
  readonly role: ClauseRole;
  /** 0…1, how sure the reading is. */
  readonly confidence: number;
  /** The rule in plain words, for the reader who asks why. */
  readonly zh: string;
  readonly en: string;
  /** Clauses that the rule must read, and clauses that it must leave to others. */
  readonly examples: readonly [string, string, ...string[]];
  readonly not: readonly [string, ...string[]];
}

/** What may stand before the first word that counts. */
export const LEAD = '(#Connective|#Time|#Aside)+?';
/** Who acts, where it is named or plainly a group of people. */
export const WHO = '(#Institution|#Region|#We|#Person|#Agent|#Sitting|#Pause|#And|#Aside|#Time)+?';
export const HOW = '(#Adverb|#Future|#Di|#De|#Pause)+?';
