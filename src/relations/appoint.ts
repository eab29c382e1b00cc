import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { namesBody, type OpenMeasure, type Tie, tie } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/** A clause that does nothing but name who helps. */
const HELPS = /(?:配合|协助|参与|(?<!人员|派员|干部|代表)参加|协同|支持)$/;
/** 甲会同乙，…: what stands between the lead and the helpers. */
const WITH = /^(?:牵头)?(?:会同|联合|商|协同|会商)$/;

const named = (terms: readonly Term[], clause: Span, rule: string): Tie[] =>
  terms.map((term) => tie(term.mention as Mention, clause, rule, 0.85));

/** 由甲牵头、乙配合: who leads and who helps in one clause; all lead where nobody is said to help. */
export function ledAndHelped(terms: readonly Term[]): { leads: Term[]; helpers: Term[] } {
  const bodies = terms.filter(namesBody);
  const lead = HELPS.test(terms.at(-1)?.text ?? '') ? terms.findIndex(({ text }) => text === '牵头') : -1;
  const from = terms[lead]?.start ?? Number.POSITIVE_INFINITY;
  return { leads: bodies.filter(({ start }) => start < from), helpers: bodies.filter(({ start }) => start > from) };
}

/** 由X牵头，Y、Z配合: whom the clauses of one sentence appoint to lead and to help, for the deed before them or those behind. */
export class Appointments {
  /** 由X牵头, until it is known of what. */
  #leads: readonly Term[] = [];
  #helping: readonly Tie[] = [];

  /** Who helps with all that the sentence goes on to. */
  get helping(): readonly Tie[] {
    return this.#helping;
  }

  /** 由X牵头: who leads what follows, or, at the end of the sentence, what stands before. */
  takeLeads({ clause, terms, rule }: ClauseReading, last: boolean, before: OpenMeasure | undefined): void {
    const { leads, helpers } = ledAndHelped(terms);
    if (last) {
      this.#leads = [];
      if (before) appoint(before, clause, leads, helpers);
      return;
    }
    this.#leads = leads;
    if (helpers.length > 0) this.#helping = named(helpers, clause, 'involves.lead');
    const beside = rule?.id === 'setting.by' ? terms.findIndex(({ text }) => WITH.test(text)) : -1;
    if (beside > 0) this.#helping = named(terms.slice(beside).filter(namesBody), clause, 'involves.lead');
  }

  /** Y、Z配合: who helps with what stands before, or behind a lead with the deeds still to come. Whether the clause says no more. */
  takeHelpers(text: string, { clause, terms }: ClauseReading, last: boolean, before: OpenMeasure | undefined): boolean {
    const helpers = terms.filter(namesBody);
    if (helpers.length === 0 || !HELPS.test(text.slice(clause.start, clause.end))) return false;
    if (this.#leads.length > 0 && !(before && last)) {
      this.#helping = named(helpers, clause, 'involves.lead');
      return true;
    }
    if (!before) return false;
    appoint(before, clause, this.#leads, helpers);
    this.#leads = [];
    return true;
  }
}

/** Gives a measure the leads and helpers that the clause behind it names, and the clause to its words. */
function appoint(measure: OpenMeasure, clause: Span, leads: readonly Term[], helpers: readonly Term[]): void {
  if (leads.length > 0) {
    measure.actors = named(leads, clause, 'actor.lead');
    measure.collective = false;
  }
  measure.involved = [...measure.involved, ...named(helpers, clause, 'involves.lead')];
  measure.end = Math.max(measure.end, clause.end);
}
