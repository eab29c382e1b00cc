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

  /** 《方案》已经市政府同意，现印发给你们: what was agreed to is the formula of the notice, no deed. */
  dropApprovals(): void {
    while (endsInApproval(this.text, this.last)) this.measures.pop();
  }

  #lengthen(measure: OpenMeasure, clause: Span, terms: ClauseReading['terms']): void {
    measure.end = trimEnd(this.text, measure.start, clause.end);
    measure.terms.push(...terms);
  }
}
