import type { GraphSpan } from '../ontology/schema.ts';

/** Up to so many spans are compared one by one, which is cheaper than naming each. */
const FEW = 12;

/** Spans without repetition, in the order in which they were added. */
export class SpanList<T extends GraphSpan> {
  #seen: Set<string> | undefined;

  /** @param spans without repetition; added to in place */
  constructor(readonly spans: T[] = []) {}

  add(span: T): void {
    if (this.spans.length < FEW) {
      const { doc, start, end } = span;
      if (!this.spans.some((other) => other.start === start && other.end === end && other.doc === doc))
        this.spans.push(span);
      return;
    }
    this.#seen ??= new Set(this.spans.map(nameOf));
    const name = nameOf(span);
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    this.spans.push(span);
  }
}

const nameOf = ({ doc, start, end }: GraphSpan): string => `${start}-${end}-${doc}`;
