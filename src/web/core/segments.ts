import type { NodeKind } from '../../ontology/kinds.ts';
import type { Model } from './model.ts';

/** A node named in a document: `[start, end)` of its text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: NodeKind;
}

/** A paragraph of a document with the annotations that touch it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly annotations: readonly Annotation[];
}

/** A run of text over which the same annotations and marks hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** From the outermost to the innermost annotation. */
  readonly over: readonly Annotation[];
  readonly marked: boolean;
}

/** All annotations of one document, in order, the longer first where two start together. */
export function annotationsOf(model: Model, doc: string): Annotation[] {
  const found: Annotation[] = [];
  for (const node of model.nodes.values()) {
    const spans = node.span ? [...node.mentions, node.span] : node.mentions;
    const seen = new Set<number>();
    for (const { doc: id, start, end } of spans) {
      if (id !== doc || end <= start || seen.has(start)) continue;
      seen.add(start);
      found.push({ start, end, key: node.key, kind: node.kind });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cut a text at its line breaks, blank lines left out, and hand every paragraph the annotations that touch it. */
export function paragraphs(text: string, annotations: readonly Annotation[]): Paragraph[] {
  const result: Paragraph[] = [];
  let from = 0;
  let open: readonly Annotation[] = [];
  let next = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const touching = open.filter((annotation) => annotation.end > from);
    for (; next < annotations.length && (annotations[next] as Annotation).start < end; next++) {
      touching.push(annotations[next] as Annotation);
    }
    if (text.slice(from, end).trim() !== '') result.push({ start: from, end, annotations: touching });
    open = touching;
    from = end + 1;
  }
  return result;
}

/**
 * Cut a paragraph wherever an annotation or a mark begins or ends. Annotations may nest or cross; every piece lists
 * those over it by length, so that the innermost is the last.
 */
export function segments(paragraph: Paragraph, marks: readonly { start: number; end: number }[]): Segment[] {
  const { start, end, annotations } = paragraph;
  const cuts = new Set<number>([start, end]);
  for (const span of [...annotations, ...marks]) {
    if (span.start > start && span.start < end) cuts.add(span.start);
    if (span.end > start && span.end < end) cuts.add(span.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  const result: Segment[] = [];
  let open: Annotation[] = [];
  let next = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const from = points[i] as number;
    open = open.filter((annotation) => annotation.end > from);
    for (; next < annotations.length && (annotations[next] as Annotation).start <= from; next++) {
      const annotation = annotations[next] as Annotation;
      if (annotation.end > from) open.push(annotation);
    }
    const over = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    const marked = marks.some((mark) => mark.start <= from && mark.end > from);
    result.push({ start: from, end: points[i + 1] as number, over, marked });
  }
  return result;
}
