import type { Evidence } from '../resolve/entity.ts';
import type { Span } from '../reading/document.ts';
import type { DeedInput } from './deeds.ts';
import type { Measure } from './measures.ts';

/** A fact whose source is the measure of that index. */
export interface MeasureFact {
  readonly measure: number;
  readonly target: string;
  readonly evidence: Evidence;
  readonly confidence: number;
}

interface Carried {
  readonly keys: readonly string[];
  readonly sentence: number;
  readonly item: number;
  /** Named in the lead of its item: carried to the item's end, not only to the sentence's. */
  readonly lead: boolean;
  readonly evidence: Span;
}

const ANAPHOR = /(?:该项|这项|此项|上述)(?:工作|改革|制度|机制|行动)/;

/**
 * Which reforms each measure carries forward: those named in it; failing that, the one that its sentence, the lead of its item, or the title
 * of its basis names.
 */
export function readAdvances({ document, keysOf, regulations, titleReforms }: DeedInput, measures: readonly Measure[]): MeasureFact[] {
  const { text } = document.flow;
  const facts: MeasureFact[] = [];
  const ofTitle = reformsOfRegulations(regulations.entities, titleReforms);
  let carried: Carried | undefined;
  measures.forEach((measure, index) => {
    const own = measure.terms.filter((term) => term.mention?.kind === 'reform').flatMap((term) => (keysOf.get(term.mention as never) ?? []).map((key) => ({ key, span: term })));
    const span = { start: measure.start, end: measure.end };
    if (own.length > 0) {
      for (const { key } of own) facts.push({ measure: index, target: key, evidence: { ...span, rule: 'advances.named' }, confidence: 0.9 });
      carried = { keys: own.map(({ key }) => key), sentence: measure.sentence, item: measure.context.item, lead: measure.leads, evidence: span };
      return;
    }
    const titled = measure.laws.flatMap((law) => (keysOf.get(law.mention) ?? []).flatMap((key) => ofTitle.get(key) ?? []));
    const products = measure.terms.filter((term) => term.mention?.kind === 'regulation').flatMap((term) => (keysOf.get(term.mention as never) ?? []).flatMap((key) => ofTitle.get(key) ?? []));
    const from = titled.length > 0 ? titled : products;
    if (from.length > 0) {
      const law = measure.laws[0]?.evidence ?? span;
      carried = { keys: [...new Set(from)], sentence: measure.sentence, item: measure.context.item, lead: true, evidence: law };
      for (const key of carried.keys) facts.push({ measure: index, target: key, evidence: { start: Math.min(law.start, span.start), end: Math.max(law.end, span.end), rule: 'advances.basis' }, confidence: 0.65 });
      return;
    }
    if (!carried) return;
    const anaphor = ANAPHOR.test(text.slice(span.start, span.end));
    const reaches = carried.sentence === measure.sentence || (carried.item === measure.context.item && (carried.lead || anaphor));
    if (!reaches) {
      if (carried.item !== measure.context.item) carried = undefined;
      return;
    }
    for (const key of carried.keys) facts.push({ measure: index, target: key, evidence: { ...carried.evidence, rule: 'advances.carried' }, confidence: carried.sentence === measure.sentence ? 0.65 : 0.6 });
  });
  return facts;
}

/** Regulation key → keys of the reforms that its title names. */
function reformsOfRegulations(entities: readonly { readonly key: string; readonly mentions: readonly Span[] }[], titleReforms: DeedInput['titleReforms']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { span, key } of titleReforms) {
    for (const entity of entities) {
      if (!entity.key.startsWith('regulation:') || !entity.mentions.some((mention) => mention.start <= span.start && mention.end >= span.end)) continue;
      const keys = found.get(entity.key) ?? [];
      if (!keys.includes(key)) keys.push(key);
      found.set(entity.key, keys);
    }
  }
  return found;
}
