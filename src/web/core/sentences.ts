import type { DocumentSpan, Model } from './model.ts';

const STOPS = new Set(['。', '！', '？', '!', '?']);
const CLOSERS = new Set(['”', '’', '」', '』', '》', '）', ')', '"']);

/** Longest stretch on either side that is still shown as one sentence; a text without stops must not be quoted whole. */
const REACH = 400;

/** Lines at least this long that end without a stop are wrapped, not finished. */
const WRAPPED_LINE = 20;

/** Is the line break at `at` the end of a paragraph, not a hard wrap within one? */
function breaksParagraph(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || after === undefined || /[\s。！？：:；;!?]/.test(before) || /\s/.test(after)) return true;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart < WRAPPED_LINE;
}

function endsHere(text: string, at: number): boolean {
  return text[at] === '\n' ? breaksParagraph(text, at) : STOPS.has(text[at] as string);
}

/** The sentence or sentences of `text` that hold `[start, end)`, without blanks around them. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < REACH && !endsHere(text, from - 1)) from--;
  let to = Math.max(end, start);
  const closed = to > start && STOPS.has(text[to - 1] as string);
  if (!closed) {
    while (to < text.length && to - end < REACH && !endsHere(text, to)) to++;
    if (to < text.length && text[to] !== '\n' && endsHere(text, to)) to++;
    while (to < text.length && CLOSERS.has(text[to] as string)) to++;
  }
  while (from < start && (/\s/.test(text[from] as string) || CLOSERS.has(text[from] as string))) from++;
  while (to > end && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** A sentence to show, and what in it is meant. */
export interface Quote {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  /** The text of `[start, end)`; `undefined` when the graph file does not carry the document's text. */
  readonly text: string | undefined;
  /** The spans that the sentence was quoted for, inside `[start, end)`, in order. */
  readonly marks: readonly DocumentSpan[];
  readonly rules: readonly string[];
}

/** The sentences around spans: one quote for each sentence, in document order, however many spans it holds. */
export function quote(model: Model, spans: readonly DocumentSpan[]): Quote[] {
  const order = [...model.documents.keys()];
  const sorted = [...spans].sort(
    (a, b) => order.indexOf(a.doc) - order.indexOf(b.doc) || a.start - b.start || a.end - b.end,
  );
  const quotes: { doc: string; start: number; end: number; marks: DocumentSpan[] }[] = [];
  for (const span of sorted) {
    const text = model.documents.get(span.doc)?.text;
    const sentence = text === undefined ? span : sentenceAround(text, span.start, span.end);
    const last = quotes.at(-1);
    if (last && last.doc === span.doc && sentence.start < last.end) {
      last.end = Math.max(last.end, sentence.end);
      last.marks.push(span);
    } else {
      quotes.push({ doc: span.doc, start: sentence.start, end: sentence.end, marks: [span] });
    }
  }
  return quotes.map((found) => ({
    ...found,
    text: model.documents.get(found.doc)?.text?.slice(found.start, found.end),
    rules: [...new Set(found.marks.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))],
  }));
}
