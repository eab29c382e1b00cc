import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { EdgeKind } from '../ontology/kinds.ts';
import type { Evidence, Fact } from '../resolve/entity.ts';

/** Facts by kind, source and target: a second proof joins the first, the surest sets the confidence. */
export class FactSet {
  /** By key of a fact with many proofs: their spans. */
  readonly #spans = new Map<string, Set<number>>();
  readonly #facts = new Map<string, Fact & { evidence: Evidence[]; confidence: number }>();

  add(
    kind: EdgeKind,
    source: string,
    target: string,
    evidence: Evidence,
    confidence: number,
    attributes?: Readonly<Record<string, unknown>>,
  ): void {
    if (source === target) return;
    const key = edgeKeyOf(kind, source, target);
    const known = this.#facts.get(key);
    if (!known) {
      const fact = { key, kind, source, target, evidence: [evidence], confidence, origin: 'stated' as const };
      this.#facts.set(key, attributes ? { ...fact, attributes } : fact);
      return;
    }
    if (!this.#has(known, evidence)) known.evidence.push(evidence);
    if (confidence > known.confidence) known.confidence = confidence;
  }

  /** Whether the span is a proof of it already; looked up where there are many, for a text may say the same ten thousand times. */
  #has(fact: Fact, { start, end }: Evidence): boolean {
    if (fact.evidence.length < MANY) return fact.evidence.some((other) => other.start === start && other.end === end);
    let spans = this.#spans.get(fact.key);
    if (!spans) {
      spans = new Set(fact.evidence.map((other) => spanNumber(other.start, other.end)));
      this.#spans.set(fact.key, spans);
    }
    const span = spanNumber(start, end);
    if (spans.has(span)) return true;
    spans.add(span);
    return false;
  }

  list(): Fact[] {
    return [...this.#facts.values()];
  }
}

const MANY = 16;
/** A span as one number: 32 bits for where it starts, 21 for how long it is. */
const spanNumber = (start: number, end: number): number => start * 2 ** 21 + (end - start);
