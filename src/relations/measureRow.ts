import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../reading/document.ts';
import { PART } from './clauseShapes.ts';
import { endsInApproval, takesPart } from './formulas.ts';
import { hasFigure, namesBody, type OpenMeasure, tagged, tie, trimEnd } from './measure.ts';
import type { ClauseReading } from './reading.ts';

const LONGEST_AS_OF = 14;

/** The measures of one sentence as they are read, each open for the clauses that only say more of it. */
export class MeasureRow {
  readonly measures: OpenMeasure[] = [];
  /** Whether the clause before gave the last measure, so that a count may join it. */
  joinable = false;
  /** 截至目前，: what follows counts what was done before. */
  #asOf = false;
  /** Whether the clause before gives a part of the count before it. */
  #among = false;
  /** Whether the clause before gave a part of the count that a ： opens. */
  #parts = false;

  constructor(private readonly text: string) {}

  get last(): OpenMeasure | undefined {
    return this.measures.at(-1);
  }

  add(measure: OpenMeasure): void {
    this.measures.push(measure);
    this.joinable = true;
  }

  /** Adds the clause to the last measure, with its figures and the bodies that it names. */
  join({ clause, terms }: Pick<ClauseReading, 'clause' | 'terms'>): void {
    const { last } = this;
    if (!last || !this.joinable) return;
    this.#lengthen(last, clause, terms);
    for (const term of terms) {
      if (namesBody(term) && takesPart(this.text, term.end))
        last.involved.push(tie(term.mention as Mention, clause, 'involves.object', 0.8));
    }
  }

  /** 加强整合，截至目前，共有9个单位已迁移: the count that a general clause comes to belongs to it. */
  takesCount({ clause, terms }: ClauseReading): boolean {
    const asOf = this.text.startsWith('截至', clause.start) || this.text.startsWith('截止', clause.start);
    if (asOf && clause.end - clause.start <= LONGEST_AS_OF && !hasFigure(terms)) {
      this.#asOf = true;
      return true;
    }
    const counted = (this.#asOf || asOf) && hasFigure(terms);
    this.#asOf = false;
    const { last } = this;
    if (!counted || !last || hasFigure(last.terms)) return false;
    this.#lengthen(last, clause, terms);
    this.joinable = true;
    return true;
  }

  /** 受理申请36件，其中当面申请9件，|网络申请11件，|信函申请16件: the parts of a count go on without 其中. */
  takesShare({ clause, terms }: ClauseReading): boolean {
    const among = this.#among;
    this.#among =
      (among || this.text.startsWith('其中', clause.start)) && PART.test(this.text.slice(clause.start, clause.end));
    if (!among || !this.#among || !this.joinable || terms.some((term) => tagged(term, 'Name'))) return false;
    this.join({ clause, terms });
    return true;
  }

  /** 收到申请46件，较上年增长12%，|其中自然人申请41件; 公开信息63条：|工作动态18条: of what the count before is made up, whatever stands between. */
  takesParts({ clause, terms, rule }: ClauseReading): boolean {
    const { last } = this;
    const listed = this.text[clause.start - 1] === '：' || this.#parts;
    this.#parts = false;
    if (!last || !hasFigure(last.terms) || !hasFigure(terms) || terms.some((term) => tagged(term, 'Name')))
      return false;
    const between = clause.start - last.end > LONGEST_BETWEEN ? undefined : this.text.slice(last.end, clause.start);
    const within = between === '，' || between === '：' || COMPARED.test(between ?? '');
    const among = rule?.id === 'count.among' && this.text.startsWith('其中', clause.start);
    const part =
      listed && last.end + 1 >= clause.start && PART_OF_COUNT.test(this.text.slice(clause.start, clause.end));
    if (!within || (!among && !part)) return false;
    this.#parts = part;
    this.joinable = true;
    this.join({ clause, terms });
    return true;
  }

  /** 《方案》已经市政府同意，现印发给你们: what was agreed to is the formula of the notice, no deed. */
  dropApprovals(): void {
    while (endsInApproval(this.text, this.last)) this.measures.pop();
  }

  #lengthen(measure: OpenMeasure, clause: Span, terms: ClauseReading['terms']): void {
    measure.end = trimEnd(this.text, measure.start, clause.end);
    measure.terms.push(...terms);
  }
}

/** What may stand between a count and what it is made up of. */
const LONGEST_BETWEEN = 24;
const COMPARED = /^，(?:同比|较|比|与)[^，。；]*(?:增长|上升|下降|减少|增加|提高)[^，。；]*，$/;
/** 工作动态18条: a noun and its number. */
const PART_OF_COUNT = /^[^，。；：\d]{2,14}\d+(?:\.\d+)?[万]?(?:余)?[条件项个人次份家户宗起篇]$/;
