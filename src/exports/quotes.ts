import type { DocumentRecord, GraphEvidence, GraphSpan } from '../ontology/schema.ts';

/** The words that a span points at; undefined where the graph does not hold the document's text. */
export type QuoteOf = (span: GraphSpan) => string | undefined;

export function quoter(documents: readonly DocumentRecord[]): QuoteOf {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return ({ doc, start, end }) => texts.get(doc)?.slice(start, end);
}

/** The span with the words that it points at: what makes evidence readable where the text is not at hand. */
export function withQuote<T extends GraphSpan | GraphEvidence>(span: T, quoteOf: QuoteOf): T & { quote?: string } {
  const quote = quoteOf(span);
  return quote === undefined ? span : { ...span, quote };
}
