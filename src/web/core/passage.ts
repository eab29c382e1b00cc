import type { DocumentSpan, EdgeRecord, Model, NodeRecord } from './model.ts';
import { sentenceAround } from './sentences.ts';
import type { Selection } from './state.ts';

/** A sentence as a selection; `undefined` where the document has no text there. */
export function passageAt(model: Model, doc: string, offset: number): Selection | undefined {
  const text = model.documents.get(doc)?.text;
  if (text === undefined || offset < 0 || offset >= text.length) return undefined;
  const { start, end } = sentenceAround(text, offset, offset);
  return end > start ? { type: 'passage', key: `${start}-${end}@${doc}` } : undefined;
}

/** The stretch of a document that the key of a selected sentence names. */
export function passageSpan({ documents }: Model, key: string): DocumentSpan | undefined {
  const [, start, end, doc = ''] = /^(\d{1,9})-(\d{1,9})@(.*)$/su.exec(key) ?? [];
  const text = documents.get(doc)?.text;
  if (text === undefined || Number(end) > text.length || Number(start) >= Number(end)) return undefined;
  return { doc, start: Number(start), end: Number(end) };
}

/** What was read from a sentence. */
export interface Passage {
  readonly span: DocumentSpan;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** The nodes that a sentence names and the edges that it proves; `undefined` for a key that names no sentence. */
export function readPassage(model: Model, key: string): Passage | undefined {
  const span = passageSpan(model, key);
  if (!span) return undefined;
  const touches = ({ doc, start, end }: DocumentSpan) => doc === span.doc && start < span.end && end > span.start;
  return {
    span,
    nodes: [...model.nodes.values()].filter(
      ({ mentions, span: own }) => mentions.some(touches) || (own && touches(own)),
    ),
    edges: [...model.edges.values()].filter(({ evidence }) => evidence.some(touches)),
  };
}
