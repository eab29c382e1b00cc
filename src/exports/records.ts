import { EDGES, NODES } from '../ontology/registry.ts';
import type { ExportEdge, ExportNode } from './format.ts';
import { type QuoteOf, withQuote } from './quotes.ts';

/** A node or an edge as formats of records write it: its attributes, with quotes in its spans and the colour of its kind. */
export type FlatRecord = Readonly<Record<string, unknown>>;

/** The attributes of a node, every span with its quote, and the `color` of its kind on a white page. */
export function nodeRecord({ attributes }: ExportNode, quoteOf: QuoteOf): FlatRecord {
  const { mentions, span } = attributes;
  return {
    ...attributes,
    mentions: mentions.map((mention) => withQuote(mention, quoteOf)),
    ...(span ? { span: withQuote(span, quoteOf) } : {}),
    color: NODES[attributes.kind].colour.light,
  };
}

/** The attributes of an edge, its evidence with quotes, and the `color` of its kind on a white page. */
export function edgeRecord({ attributes }: ExportEdge, quoteOf: QuoteOf): FlatRecord {
  return {
    ...attributes,
    evidence: attributes.evidence.map((proof) => withQuote(proof, quoteOf)),
    color: EDGES[attributes.kind].colour.light,
  };
}
