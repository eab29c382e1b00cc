import type { GraphEvidence } from '../../ontology/schema.ts';
import type { TraceGraph } from './traceGraph.ts';

/** The sentence that proves a hop. Offsets are into the document's text. */
export interface Quote {
  readonly doc: string;
  /** The evidence itself. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** `text.slice(start, end)`; undefined where the graph file does not hold the text. */
  readonly words: string | undefined;
  /** The whole sentence around it, and where that begins. */
  readonly sentence: string | undefined;
  readonly sentenceStart: number;
}

/** No sentence is quoted further than this on either side: a text without stops must not be quoted whole. */
const REACH = 400;
/** Shorter lines are headings and list items, longer ones without a stop are wrapped. */
const WRAPPED = 20;
const STOP = /[。！？!?]/u;
const CLOSER = /[”’」』》〉）)"]/u;

/** The proofs of an edge in the order of its evidence, each with its sentence. */
export function quotesOf(graph: TraceGraph, evidence: readonly GraphEvidence[]): Quote[] {
  return evidence.map(({ doc, start, end, rule }) => {
    const text = graph.documents.get(doc)?.text;
    if (text === undefined) {
      return { doc, start, end, rule, words: undefined, sentence: undefined, sentenceStart: start };
    }
    const [from, to] = sentenceAround(text, start, end);
    return {
      doc,
      start,
      end,
      rule,
      words: text.slice(start, end),
      sentence: text.slice(from, to),
      sentenceStart: from,
    };
  });
}

/** The sentence or sentences that hold `[start, end)`, without blanks around them. */
export function sentenceAround(text: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  while (from > 0 && start - from < REACH && !closes(text, from - 1)) from--;
  while (from < start && (/\s/u.test(text[from] as string) || CLOSER.test(text[from] as string))) from++;
  let to = end;
  if (to === 0 || !STOP.test(text[to - 1] as string)) {
    while (to < text.length && to - end < REACH && !closes(text, to)) to++;
    if (to < text.length && STOP.test(text[to] as string)) to++;
  }
  while (to < text.length && CLOSER.test(text[to] as string)) to++;
  while (to > end && /\s/u.test(text[to - 1] as string)) to--;
  return [from, to];
}

function closes(text: string, at: number): boolean {
  if (text[at] !== '\n') return STOP.test(text[at] as string);
  const [before, after] = [text[at - 1], text[at + 1]];
  if (before === undefined || after === undefined || /[\s。！？：:；;!?]/u.test(before) || /\s/u.test(after))
    return true;
  return at - (text.lastIndexOf('\n', at - 1) + 1) < WRAPPED;
}

/** A sentence on one line, cut around `[start, end)` to about `limit` characters; … stands for what was cut. */
export function clip({ sentence, sentenceStart, start, end }: Quote, limit: number): string {
  if (sentence === undefined) return '';
  const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  if (sentence.length <= limit) return flat(sentence);
  const [first, last] = [start - sentenceStart, Math.min(end, start + limit) - sentenceStart];
  const spare = Math.max(0, limit - (last - first));
  const from = Math.max(0, Math.min(first - Math.floor(spare / 2), sentence.length - limit));
  const to = Math.min(sentence.length, Math.max(last, from + limit));
  return `${from > 0 ? '…' : ''}${flat(sentence.slice(from, to))}${to < sentence.length ? '…' : ''}`;
}

/** Tells the sentence of a quote from others. */
const sentenceId = ({ doc, sentenceStart, sentence }: Quote): string =>
  `${doc}\u0000${sentenceStart}\u0000${sentence?.length}`;

/** A quote with the number of its sentence, and whether that was written out before. */
export interface Numbered {
  readonly quote: Quote;
  /** Undefined where there is no sentence to be had. */
  readonly number: number | undefined;
  readonly again: boolean;
}

/** Numbers sentences in the order of reading, so that each is written out once and then referred to. */
export class QuoteMemory {
  readonly #numbers = new Map<string, number>();

  number(quotes: readonly Quote[]): readonly Numbered[] {
    return quotes.map((quote) => {
      if (quote.sentence === undefined) return { quote, number: undefined, again: false };
      const id = sentenceId(quote);
      const known = this.#numbers.get(id);
      const number = known ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return { quote, number, again: known !== undefined };
    });
  }
}
