import type { GraphSpan } from '../ontology/schema.ts';

/** Up to so many spans are compared one by one, which is cheaper than naming each. */
const FEW = 12;

/**
 * Spans without repetition, in the order in which they were added. Those of one document are mostly added one after the other, so that a span is
 * held only against those at the end of the list that are of its document, unless the document has come before them.
 */
export class SpanList<T extends GraphSpan> {
  /** Where the spans at the end that are of one document begin. */
  #from = 0;
  /** The documents of those before. */
  #before: Set<string> | undefined;
  /** The names of all, once many had to be compared. */
  #seen: Set<string> | undefined;

  /** @param spans without repetition; added to in place */
  constructor(readonly spans: T[] = []) {
    for (let i = 1; i < spans.length; i++) if (spans[i]?.doc !== spans[i - 1]?.doc) this.#beginAt(i);
  }

  add(span: T): void {
    const { spans } = this;
    const isOther = spans.length > 0 && spans[spans.length - 1]?.doc !== span.doc;
    if (isOther) this.#beginAt(spans.length);
    if (!this.#has(span)) {
      this.#seen?.add(nameOf(span));
      spans.push(span);
    }
  }

  #beginAt(index: number): void {
    this.#before ??= new Set();
    this.#before.add(this.spans[index - 1]?.doc as string);
    this.#from = index;
  }

  #has(span: T): boolean {
    const { spans } = this;
    const from = this.#before?.has(span.doc) ? 0 : this.#from;
    if (spans.length - from > FEW) {
      this.#seen ??= new Set(spans.map(nameOf));
      return this.#seen.has(nameOf(span));
    }
    for (let i = from; i < spans.length; i++) {
      const other = spans[i] as T;
      if (other.start === span.start && other.end === span.end && other.doc === span.doc) return true;
    }
    return false;
  }
}

const nameOf = ({ doc, start, end }: GraphSpan): string => `${start}-${end}-${doc}`;
