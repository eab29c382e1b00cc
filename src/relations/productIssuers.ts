import type { Term } from '../mentions/terms.ts';
import type { MeasureFact } from './advances.ts';
import type { DeedInput } from './deedInput.ts';
import type { FactSet } from './factSet.ts';
import type { Measure } from './measure.ts';
import { IN_WORK } from './products.ts';

/** 联合X印发, 会同X出台, 与X联合下发. */
const TOGETHER = /^(?:联合|会同|与|同|和)/;
const JOINTLY = /联合|共同|会同/;

/** What issues a document, and what only draws it up. */
const ISSUES = /印发|下发|制发|转发|发布|公布|颁布|出台/;
/** Where the document is another's: it is moved, asked for, helped with or only drafted. */
const OF_ANOTHER = /推动|推进|提请|报请|争取|配合|协助|参与|督促|指导|组织|起草|代拟|草拟|送审|拟定|建议|修改完善/;

/** A law, and the rules by which a committee works, which are its own whoever has them drawn up. */
const NAMES_ANOTHER = /^regulation:中华人民共和国|(?:委员会|党委|党组|常委会|领导小组|指挥部)(?:工作|议事|会议|办公室)/;

/**
 * Who issued what a measure produced, where nothing else tells: whoever did it, and with whom (联合市税务局出台《…》 is issued by both).
 * @param actors keys of who did each measure
 */
export function readProductIssuers(
  { document, keysOf, regulations }: DeedInput,
  measures: readonly Measure[],
  products: readonly MeasureFact[],
  actors: readonly (readonly string[])[],
  facts: FactSet,
): void {
  // a document may be named ten thousand times, each time with whoever issued it
  const known = new Map(
    regulations.regulations.map(({ key, issuers }) => [
      key,
      {
        told: issuers.some(({ rule }) => rule !== 'issuer.publishes'),
        bodies: new Set(issuers.map((issuer) => issuer.key)),
      },
    ]),
  );
  for (const { measure: index, target, evidence } of products) {
    // 推进《X条例》修订工作: who works on it is not who issues it
    if (evidence.rule === IN_WORK) continue;
    const measure = measures[index] as Measure;
    const words = document.flow.text.slice(measure.start, measure.end);
    const issuers = known.get(target)?.bodies;
    // the verb alone tells of the last body before it: 会同县财政局联合印发
    if (known.get(target)?.told) continue;
    const title = measure.terms.findIndex(({ mention }) => mention && keysOf.get(mention)?.includes(target));
    const before = measure.terms.slice(0, title);
    const partners = JOINTLY.test(words) ? partnersIn(before, keysOf) : [];
    const bodies = new Set([...(actors[index] ?? []), ...partners]);
    if (partners.length > 0) {
      for (const body of bodies)
        if (!issuers?.has(body)) facts.add('issuedBy', target, body, { ...evidence, rule: 'issuer.joint' }, 0.8);
      continue;
    }
    const verbs = before.map(({ text }) => text).join('');
    if ((issuers?.size ?? 0) > 0 || OF_ANOTHER.test(verbs) || measure.context.sets || NAMES_ANOTHER.test(target))
      continue;
    for (const body of bodies)
      if (body.startsWith('institution:'))
        facts.add('issuedBy', target, body, { ...evidence, rule: 'issuer.produces' }, ISSUES.test(verbs) ? 0.8 : 0.7);
  }
}

/** The bodies behind 联合, 会同. */
function partnersIn(terms: readonly Term[], keysOf: DeedInput['keysOf']): string[] {
  const opens = terms.findIndex(({ text }) => TOGETHER.test(text));
  if (opens < 0) return [];
  return terms
    .slice(opens)
    .flatMap(({ mention }) => (mention?.kind === 'institution' ? (keysOf.get(mention) ?? []) : []));
}
