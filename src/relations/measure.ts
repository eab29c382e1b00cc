import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import type { SentenceContext } from './context.ts';

/** A mention that a measure is tied to, and the words that tie it. */
export interface Tie {
  readonly mention: Mention;
  readonly rule: string;
  readonly confidence: number;
  /** The clause or sentence that says so. */
  readonly evidence: Span;
}

/** One thing done, being done or planned, with what its sentence says of it. */
export interface Measure extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
  readonly context: SentenceContext;
  readonly terms: Term[];
  /** Whether the clause stands behind an enumeration mark or opens its paragraph: what follows may carry it out. */
  readonly leads: boolean;
  /** Bodies named as its subject; empty where the sentence leaves the subject to the reporting body. */
  readonly actors: Tie[];
  /** True when the subject is a group without a name (各有关部门). */
  readonly collective: boolean;
  /** 县 where the 县长 acts: the government of that level does. */
  readonly head?: string | undefined;
  readonly laws: Tie[];
  /** Reforms that a setting, a means or a basis of its sentence names, with no deed of their own. */
  readonly reforms: readonly Tie[];
  readonly involved: Tie[];
  readonly platforms: Tie[];
  /** Counts the basis phrases read so far: what a basis carries ends with the next. */
  readonly reach: number;
  /** Counts the stretches of a sentence between ； that open with a setting of their own: what one carries ends there. */
  readonly segment: number;
  /** Counts the ； before it in its sentence: only what is named before the first of them carries over the others. */
  readonly stretch: number;
  /** The shortcomings that its own sentence names as what it is for. */
  readonly ills: readonly Problem[];
}

export interface Problem extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
  readonly context: SentenceContext;
}

export interface MeasureReading {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
  /** 在县委领导下, 接受县人大监督: who leads or supervises the reporting body. */
  readonly supervisors: readonly Tie[];
}

/** A measure while its sentence is being read. */
export type OpenMeasure = { -readonly [K in keyof Measure]: Measure[K] };

/** Ties `mention` by the clause that names it. */
export function tie(mention: Mention, clause: Span, rule: string, confidence: number): Tie {
  return { mention, rule, confidence, evidence: { start: clause.start, end: clause.end } };
}

/** Whether the term is of one of the tags. */
export function tagged(term: Term, ...tags: readonly string[]): boolean {
  for (const tag of tags) if (term.tags.includes(tag)) return true;
  return false;
}

/** Whether any of the terms states a number. */
export const hasFigure = (terms: readonly Term[]): boolean => terms.some((term) => term.tags.includes('Figure'));

/** Whether the term names a body. */
export const namesBody = (term: Term): boolean => term.mention?.kind === 'institution';

/** The end of a measure's words: 等 behind a list stays out of them. */
export function trimEnd(text: string, start: number, end: number): number {
  const note = text[end - 1] === '）' ? LEADS_AT_END.exec(text.slice(start, end))?.[0].length : undefined;
  if (note) return end - note;
  return end > start && text[end - 1] === '等' ? end - 1 : end;
}

/** 整治“隐性审批”（责任处室：行政审批办公室）: whose task it is, told in brackets before the stop. */
const LEADS_AT_END =
  /（(?:总?牵头|责任|主责|主办|配合|承办|落实)(?:单位|部门|处室|科室|股室|领导)[：:][^（）]{2,120}）$/;
