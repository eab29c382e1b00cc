import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { EdgeKind } from '../ontology/kinds.ts';
import type { Evidence, Fact } from '../resolve/entity.ts';

/** Facts by kind, source and target: a second proof joins the first, the surest sets the confidence. */
export class FactSet {
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
    if (!known.evidence.some((other) => other.start === evidence.start && other.end === evidence.end))
      known.evidence.push(evidence);
    if (confidence > known.confidence) known.confidence = confidence;
  }

  list(): Fact[] {
    return [...this.#facts.values()];
  }
}
