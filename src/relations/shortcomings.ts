import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { FACES } from './clauseShapes.ts';
import type { SentenceContext } from './context.ts';
import type { OpenMeasure, Problem } from './measure.ts';
import { namedProblem } from './namedProblem.ts';
import { readProblem } from './problems.ts';
import type { ClauseReading } from './reading.ts';

/** Roles of clauses that a list of shortcomings states none in, and the rules by which a verb and its object are plainly a deed. */
const NO_SHORTCOMING = new Set<ClauseReading['role']>([
  'setting',
  'means',
  'aim',
  'basis',
  'ground',
  'nested',
  'lead',
  'count',
]);
const PLAIN_DEED = /^deed\.(?:plain|disposal|draft|notice|when|in|until|open\.manner)/;
const tellsDeed = ({ role, rule }: ClauseReading): boolean =>
  NO_SHORTCOMING.has(role) || (role === 'deed' && PLAIN_DEED.test(rule?.id ?? ''));

/** 但也要看到，A仍未杜绝，B不够畅通: where an account turns to what falls short. */
const SEES =
  /^(?=.*[但也醒])(?:但是?|同时|与此同时|当然|我们|也|还|要|应|应当|必须|清醒|深刻|地)*(?:看到|认识到|意识到)$/;
const FAULTS = /(?:问题|不足|差距|短板|困难|薄弱环节)/;

/** The shortcomings of one sentence: those that it lists and the one that it names with its remedy. */
export class Shortcomings {
  readonly problems: Problem[] = [];
  #listed: boolean;
  /** 针对…问题，: what the deeds behind it are for. */
  #ill: Problem | undefined;

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly index: number,
    private readonly context: SentenceContext,
  ) {
    this.#listed = context.found;
  }

  /** What the deeds are for that are read now. */
  get ills(): readonly Problem[] {
    return this.#ill ? [this.#ill] : [];
  }

  /** That a ； ends what the last named shortcoming reaches. */
  pass(): void {
    this.#ill = undefined;
  }

  /** That `clause` was read, which may open a list: 存在以下问题：. */
  behind({ start, end, closer }: Clause): void {
    const words = this.text.slice(start, end);
    if (closer === '，' && start === this.sentence.start && SEES.test(words)) this.#listed = true;
    if (closer !== '：') return;
    if (FAULTS.test(words)) this.#listed = this.context.problems || /存在/.test(words);
    if (FACES.test(this.text.slice(this.sentence.start, end))) this.#listed = true;
  }

  /**
   * A shortcoming that the clause names with its remedy.
   * @param made the measures so far of the same stretch
   * @returns on which side of it the remedy stands; `undefined` where it names none
   */
  takeNamed({ clause }: ClauseReading, made: () => readonly OpenMeasure[]): 'before' | 'behind' | undefined {
    const named = namedProblem(this.text, clause);
    if (!named || (this.context.problems && named.closes)) return undefined;
    const problem: Problem = {
      ...named.problem,
      ...{ rule: 'problem.named', confidence: 0.75, sentence: this.index, context: this.context },
    };
    if (named.closes) {
      const remedies = made();
      if (remedies.length === 0) return undefined;
      for (const measure of remedies as OpenMeasure[]) measure.ills = [...measure.ills, problem];
    } else this.#ill = problem;
    this.problems.push(problem);
    return named.closes ? 'before' : 'behind';
  }

  /** Reads what the clause lists; `done` when it is nothing else. */
  takeListed(reading: ClauseReading): { readonly done: boolean; readonly found: boolean } {
    const { clause, terms } = reading;
    const listed = this.#listed || (this.context.listed && !tellsDeed(reading));
    const { done, found } = readProblem(this.text, clause, terms, this.context.problems, listed);
    for (const shortcoming of found)
      this.problems.push({ ...shortcoming, sentence: this.index, context: this.context });
    return { done, found: found.length > 0 };
  }
}
