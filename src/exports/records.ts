import { EDGES, NODES } from '../ontology/registry.ts';
import type { ExportEdge, ExportNode } from './format.ts';
import { type QuoteOf, withQuote } from './quotes.ts';

/** A node or an edge as formats of records write it: its attributes, with quotes in its spans and the colour of its kind. */
export type FlatRecord = Readonly<Record<string, unknown>>;

/** Names that a format of records, or a program that reads one, has for something else. */
export const TAKEN = {
  node: new Set(['id', 'key', 'color', 'viz']),
  edge: new Set(['id', 'key', 'source', 'target', 'label', 'color', 'viz']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Attributes by names that are free: one that no kind declares and that is called as something else is, has `_` behind its name. */
export function freelyNamed(attributes: FlatRecord, taken: ReadonlySet<string>): FlatRecord {
  for (const name in attributes) {
    if (!taken.has(name)) continue;
    return Object.fromEntries(
      Object.entries(attributes).map(([own, value]) => {
        let free = own;
        while (taken.has(free) || (free !== own && free in attributes)) free += '_';
        return [free, value];
      }),
    );
  }
  return attributes;
}

/** The attributes of a node, every span with its quote, and the `color` of its kind on a white page. */
export function nodeRecord({ attributes }: ExportNode, quoteOf: QuoteOf): FlatRecord {
  const { mentions, span } = attributes;
  return {
    ...freelyNamed(attributes, TAKEN.node),
    mentions: mentions.map((mention) => withQuote(mention, quoteOf)),
    ...(span ? { span: withQuote(span, quoteOf) } : {}),
    color: NODES[attributes.kind].colour.light,
  };
}

/** The attributes of an edge, its evidence with quotes, and the `color` of its kind on a white page. */
export function edgeRecord({ attributes }: ExportEdge, quoteOf: QuoteOf): FlatRecord {
  return {
    ...freelyNamed(attributes, TAKEN.edge),
    evidence: attributes.evidence.map((proof) => withQuote(proof, quoteOf)),
    color: EDGES[attributes.kind].colour.light,
  };
}
