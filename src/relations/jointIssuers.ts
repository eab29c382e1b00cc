import type { MeasureFact } from './advances.ts';
import type { DeedInput } from './deedInput.ts';
import type { FactSet } from './factSet.ts';
import type { Measure } from './measure.ts';

/** 联合X印发, 会同X出台, 与X联合下发. */
const TOGETHER = /^(?:联合|会同|与|同|和)/;
const JOINTLY = /联合|共同|会同/;

/**
 * Who issued what a measure produced, where the measure says that several did it together and nothing else tells: 联合市税务局出台《…》 is
 * issued by both.
 * @param actors keys of who did each measure
 */
export function readJointIssuers(
  { document, keysOf, regulations }: DeedInput,
  measures: readonly Measure[],
  products: readonly MeasureFact[],
  actors: readonly (readonly string[])[],
  facts: FactSet,
): void {
  const known = new Map(regulations.regulations.map(({ key, issuers }) => [key, issuers]));
  for (const { measure: index, target, evidence } of products) {
    const measure = measures[index] as Measure;
    const words = document.flow.text.slice(measure.start, measure.end);
    const issuers = known.get(target) ?? [];
    // the verb alone tells of the last body before it: 会同县财政局联合印发
    if (issuers.some(({ rule }) => rule !== 'issuer.publishes') || !JOINTLY.test(words)) continue;
    const title = measure.terms.findIndex(({ mention }) => mention && keysOf.get(mention)?.includes(target));
    const before = measure.terms.slice(0, title);
    const opens = before.findIndex(({ text }) => TOGETHER.test(text));
    if (opens < 0) continue;
    const partners = before
      .slice(opens)
      .flatMap(({ mention }) => (mention?.kind === 'institution' ? (keysOf.get(mention) ?? []) : []));
    if (partners.length === 0) continue;
    for (const body of new Set([...(actors[index] ?? []), ...partners]))
      if (!issuers.some(({ key }) => key === body))
        facts.add('issuedBy', target, body, { ...evidence, rule: 'issuer.joint' }, 0.8);
  }
}
