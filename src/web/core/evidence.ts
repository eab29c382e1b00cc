import type { DocumentSpan, EdgeRecord, Model, NodeRecord } from './model.ts';
import { passageSpan, readPassage } from './passage.ts';
import type { Quote } from './sentences.ts';
import { quote } from './sentences.ts';
import type { Selection } from './state.ts';

/** Where a node is named, or, failing that, the deed or shortcoming that it is. */
export function nodeSpans(node: NodeRecord): readonly DocumentSpan[] {
  if (node.mentions.length > 0) return node.mentions;
  return node.span ? [node.span] : [];
}

/** The spans that prove a node or an edge. */
export function spansOf(model: Model, selection: Selection): readonly DocumentSpan[] {
  if (selection.type === 'edge') return model.edges.get(selection.key)?.evidence ?? [];
  if (selection.type === 'passage') {
    const span = passageSpan(model, selection.key);
    return span ? [span] : [];
  }
  const node = model.nodes.get(selection.key);
  return node ? nodeSpans(node) : [];
}

function within(outer: DocumentSpan, inner: DocumentSpan): boolean {
  return inner.doc === outer.doc && inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * The sentences that prove an edge. Inside each the two ends are what a reader looks for, so where they are named in
 * the sentence they are its marks, in place of the whole.
 */
export function edgeQuotes(model: Model, edge: EdgeRecord): Quote[] {
  const ends = [edge.source, edge.target].flatMap((key) => {
    const node = model.nodes.get(key);
    // A measure's span is its mention, too.
    return node ? nodeSpans(node) : [];
  });
  return quote(model, edge.evidence).map((found) => {
    const named = ends.filter((span) => within(found, span)).sort((a, b) => a.start - b.start || b.end - a.end);
    return named.length > 0 ? { ...found, marks: named } : found;
  });
}

/** The sentences to show for a selection. */
export function quotesOf(model: Model, selection: Selection): Quote[] {
  const { type } = selection;
  if (type === 'node') return quote(model, spansOf(model, selection));
  // A sentence that is itself selected would be marked as a whole.
  if (type === 'passage') return quote(model, spansOf(model, selection)).map((found) => ({ ...found, marks: [] }));
  const edge = model.edges.get(selection.key);
  return edge ? edgeQuotes(model, edge) : [];
}

/** The nodes that a selection is about: itself, both ends, or all that a sentence names. */
export function endsOf(model: Model, selection: Selection): string[] {
  if (selection.type === 'node') return [selection.key];
  if (selection.type === 'passage') return readPassage(model, selection.key)?.nodes.map(({ key }) => key) ?? [];
  const edge = model.edges.get(selection.key);
  return edge ? [edge.source, edge.target] : [];
}
