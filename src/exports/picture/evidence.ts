import { type Bilingual, EDGES } from '../../ontology/registry.ts';
import { evidenceLine } from '../diagram.ts';
import type { ExportEdge } from '../format.ts';
import type { QuoteOf } from '../quotes.ts';

/** What a viewer shows when the pointer rests on a line: the edge as a sentence, and what proves it. */
export function edgeTitle(
  edge: ExportEdge,
  label: (key: string) => string,
  quoteOf: QuoteOf,
  language: keyof Bilingual,
): string {
  const { kind, evidence } = edge.attributes;
  const reads = EDGES[kind].reads[language].replace('…', label(edge.target));
  const sentence = language === 'zh' ? `${label(edge.source)}${reads}` : `${label(edge.source)} ${reads}`;
  return [sentence, ...evidence.map((proof) => evidenceLine(proof, quoteOf))].join('\n');
}
