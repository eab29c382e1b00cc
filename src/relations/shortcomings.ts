import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { FACES } from './clauseShapes.ts';
import type { SentenceContext } from './context.ts';
import { type OpenMeasure, type Problem, tagged } from './measure.ts';
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
/** 存在以下问题：, 审计发现的主要问题： */
const FOUND_FAULTS = /存在|(?:审计|督察|巡察|检查|核查)[^，]{0,6}(?:发现|查出)的[^，]{0,8}(?:问题|不足)$/;
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
    if (FAULTS.test(words)) this.#listed = this.context.problems || FOUND_FAULTS.test(words);
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
    const listed = this.#listed || (this.context.listed && !tellsDeed(reading)) || this.#tellsOfSome(reading);
    const { done, found } = readProblem(this.text, clause, terms, this.context.problems, listed);
    for (const shortcoming of found)
      this.problems.push({ ...shortcoming, sentence: this.index, context: this.context });
    if (!done && found.length === 0 && (this.#followsFault(reading) || this.#describes(reading)))
      return { done: true, found: false };
    return { done, found: found.length > 0 };
  }

  /** 多头录入，增加基层负担: what a shortcoming came to or shows in, told behind it. */
  #followsFault({ clause, terms, role }: ClauseReading): boolean {
    if (!this.context.problemsOnly || this.problems.length === 0 || role === 'follow') return false;
    const plain = !terms.some((term) =>
      tagged(term, 'Lack', 'Not', 'Figure', 'Law', 'Institution', 'We', 'Time', 'Future'),
    );
    return plain && !DEALT_WITH.test(this.text.slice(clause.start, clause.end));
  }

  /** 综合执法后，; 核定编制9名，在岗6名: when, and how things stand. */
  #describes({ clause, terms }: ClauseReading): boolean {
    if (!this.context.problemsOnly || terms.some((term) => tagged(term, 'Lack', 'Not'))) return false;
    const words = this.text.slice(clause.start, clause.end);
    return words.endsWith('后') || STANDS.test(words);
  }

  /** 有的单位以会议落实会议: in a section on shortcomings what some do is one. */
  #tellsOfSome({ clause, terms }: ClauseReading): boolean {
    return (
      this.context.problemsOnly &&
      SOME.test(this.text.slice(clause.start, clause.start + 8)) &&
      !terms.some((term) => tagged(term, 'Figure', 'Law', 'Institution'))
    );
  }
}

const STANDS = /(?:编制|在岗|在编|现有|仅有|核定)[^，]{0,8}\d+[名人个辆台]$/;
const SOME =
  /^(?:有的|有些|个别|部分|少数|一些)(?:单位|部门|乡镇|镇街|街道|地方|地区|干部|执法|领导|工作人员|党员|机关|企业|村)/;
/** What was or is to be done about it all the same. */
const DEALT_WITH =
  /^(?:已|正|将|拟|要|应|须|需)|(?:加强|强化|整改|完善|健全|推进|开展|加大|建立|落实|优化|建成|印发|出台|举办|组织|成立|制定|修订|发出)/;
