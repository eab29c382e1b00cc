import type { EdgeKind } from '../ontology/kinds.ts';
import type { Reading } from '../pipeline.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { contextOf } from '../relations/context.ts';
import { type Finding, findingAt } from './finding.ts';

export type Cue = 'basis' | 'issue';

/** A sentence that says it names an authority or makes an instrument, and of which no edge tells so. */
export interface UnreadSentence extends Finding {
  readonly cue: Cue;
  /** The cue as written, `按照`. */
  readonly word: string;
  /** Kinds of the edges that were read from the sentence all the same; empty when nothing was. */
  readonly read: readonly EdgeKind[];
}

const CUES: Readonly<Record<Cue, RegExp>> = {
  basis: /根据|按照|依据|依照|遵照|贯彻|落实|执行/g,
  issue: /制定|制订|印发|出台|修订|发布|颁布/g,
};
/** What each cue announces: any of these edges answers it. */
const ANSWERS: Readonly<Record<Cue, ReadonlySet<EdgeKind>>> = {
  basis: new Set(['drives', 'basedOn', 'promulgates', 'amends', 'repeals', 'establishes']),
  issue: new Set(['produces', 'promulgates', 'amends', 'repeals', 'issuedBy', 'basedOn', 'drives']),
};
/** Edges that stand wherever a name stands, so that they tell nothing about the sentence. */
const BY_NAME: ReadonlySet<EdgeKind> = new Set(['cites', 'partOf', 'locatedIn']);
/** Words between cue and title beyond which the one does not speak of the other. */
const REACH = 40;

/**
 * The sentences with a basis or issue cue before a title, of which no edge says what the cue announces. Articles of a law are left out: they say
 * what shall be, and what they name they only cite.
 */
export function unreadSentences(reading: Reading): UnreadSentence[] {
  const { document, facts, references } = reading;
  const { text } = document.flow;
  const laws = references
    .map(({ mention }) => mention)
    .filter(({ kind }) => kind === 'regulation' || kind === 'guidance')
    .sort((a, b) => a.start - b.start);
  const proofs = facts
    .filter(({ kind }) => !BY_NAME.has(kind))
    .flatMap(({ kind, evidence }) => evidence.map(({ start, end }) => ({ start, end, kind })))
    .sort((a, b) => a.start - b.start);
  const lawAt = inOrder(laws);
  const proofAt = inOrder(proofs);
  const contexts = contextOf(document);
  const found: UnreadSentence[] = [];
  document.sentences.forEach((sentence, i) => {
    const near = lawAt(sentence);
    const proved = proofAt(sentence);
    if (contexts[i]?.provision) return;
    if (near.length === 0 && !text.slice(sentence.start, sentence.end).includes('《')) return;
    const cues = new Map<Cue, string>();
    for (const clause of clausesOf(document)[i] ?? []) {
      for (const cue of ['basis', 'issue'] as const) {
        const word = cues.has(cue) ? undefined : cueBefore(text, clause, cue, cue === 'basis' ? near : []);
        if (word) cues.set(cue, word);
      }
    }
    if (cues.size === 0) return;
    const read = new Set(proved.map(({ kind }) => kind));
    for (const [cue, word] of cues) {
      if ([...read].some((kind) => ANSWERS[cue].has(kind))) continue;
      found.push({ ...findingAt(document, sentence), cue, word, read: [...read].sort() });
    }
  });
  return found;
}

/** The first cue of the clause that a title follows closely. */
function cueBefore(text: string, clause: Span, cue: Cue, laws: readonly Span[]): string | undefined {
  const words = text.slice(clause.start, clause.end);
  for (const hit of words.matchAll(CUES[cue])) {
    const from = hit.index + hit[0].length;
    const mark = words.indexOf('《', from);
    if (mark >= 0 && mark - from <= REACH) return hit[0];
    const at = clause.start + from;
    if (laws.some(({ start }) => start >= at && start - at <= REACH && start < clause.end)) return hit[0];
  }
  return undefined;
}

/** Looks up which of `spans` (by start) touch a span; to be asked in order of place. */
function inOrder<T extends Span>(spans: readonly T[]): (asked: Span) => T[] {
  let open: readonly T[] = [];
  let next = 0;
  return ({ start, end }) => {
    const added: T[] = [];
    while (next < spans.length && (spans[next] as T).start < end) added.push(spans[next++] as T);
    open = [...open, ...added].filter((span) => span.end > start);
    return open.filter((span) => span.start < end);
  };
}
