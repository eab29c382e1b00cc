import { EDGES, NODE_KINDS, NODES, type NodeKind } from '../ontology/registry.ts';
import type { GraphEvidence, NodeAttributes } from '../ontology/schema.ts';
import type { ExportGraph } from './format.ts';
import type { QuoteOf } from './quotes.ts';

/** The kinds of node that occur, in the ontology's order. */
export function kindsIn({ nodes }: ExportGraph): NodeKind[] {
  const found = new Set<NodeKind>();
  for (const { attributes } of nodes) found.add(attributes.kind);
  return NODE_KINDS.filter((kind) => found.has(kind));
}

/** The colour of a kind mixed with white, so that black text is legible on it. */
export function tint(kind: keyof typeof NODES | keyof typeof EDGES, amount = 0.85): string {
  const { light } = (kind in NODES ? NODES[kind as NodeKind] : EDGES[kind as keyof typeof EDGES]).colour;
  const value = Number.parseInt(light.slice(1), 16);
  const mixed = [value >> 16, (value >> 8) & 255, value & 255].map((channel) =>
    Math.round(channel + (255 - channel) * amount)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** What a node is called in a diagram, in lines: its name, and the 文号 by which officials know a document. */
export function captionOf({ label, number }: NodeAttributes): readonly string[] {
  return typeof number === 'string' && !label.includes(number) ? [label, number] : [label];
}

/** Evidence as one line: `report.txt [120, 141) drives.basis: the words`. */
export function evidenceLine(proof: GraphEvidence, quoteOf: QuoteOf): string {
  const quote = quoteOf(proof)?.replace(/\s+/g, ' ');
  return `${proof.doc} [${proof.start}, ${proof.end}) ${proof.rule}${quote === undefined ? '' : `: ${quote}`}`;
}
