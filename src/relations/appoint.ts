import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { type OpenMeasure, tie } from './measure.ts';

/** A clause that does nothing but name who helps. */
export const HELPS = /(?:配合|协助|参与|协同|支持)$/;

/** Gives a measure the leads and helpers that the clause behind it names, and the clause to its words. */
export function appoint(measure: OpenMeasure, clause: Span, leads: readonly Term[], helpers: readonly Term[]): void {
  const named = (terms: readonly Term[], rule: string) =>
    terms.map((term) => tie(term.mention as Mention, clause, rule, 0.85));
  if (leads.length > 0) {
    measure.actors = named(leads, 'actor.lead');
    measure.collective = false;
  }
  measure.involved = [...measure.involved, ...named(helpers, 'involves.lead')];
  measure.end = Math.max(measure.end, clause.end);
}
