import { mentionsWithin, settleOverlaps } from '../mentions/spans.ts';
import type { Term } from '../mentions/terms.ts';
import type { Reading } from '../pipeline.ts';
import { clausesOf } from '../reading/clauses.ts';
import { contextOf } from '../relations/context.ts';
import { readClause } from '../relations/reading.ts';
import { type Finding, findingAt } from './finding.ts';

/** A clause that no rule knows, by what it is made of. */
export interface UnreadClause extends Finding {
  /**
   * How it is built, so that one rule could read all of a pattern: `V O`, `S V`, `S adv V`, `S V 数`, `prep V O`; `S` is whatever opens it, and
   * `no verb` holds clauses with figures or 了 but no verb that the lexicon knows.
   */
  readonly pattern: string;
  /** Its verb; where none is known its first words. */
  readonly verb: string;
  /** The unknown words that stand straight before a verb or adverb where the clause begins: often an adverb that the lexicon lacks. */
  readonly opening?: string;
}

/** Terms that may stand before the word that a family is named by. */
const LIGHT = ['Connective', 'Time', 'Aside', 'Adverb', 'Pause', 'Future', 'Ordinal'];
/** Shorter clauses are list items and addresses. */
const SHORTEST = 5;
/** Longer openings are subjects of their own, not words that a table lacks. */
const LONGEST_OPENING = 6;
/** How many of a clause's first characters name its family where no verb is known. */
const OPENING = 2;

/** The clauses outside articles of law that no rule reads, that are part of no measure or problem, and that look like a deed. */
export function unreadClauses({ document, entities, references }: Reading): UnreadClause[] {
  const { text } = document.flow;
  const mentions = settleOverlaps(references.map(({ mention }) => mention));
  const contexts = contextOf(document);
  const taken = entities
    .filter(({ kind }) => kind === 'measure' || kind === 'problem')
    .flatMap((entity) => entity.mentions)
    .sort((a, b) => a.start - b.start);
  const found: UnreadClause[] = [];
  let next = 0;
  for (const [i, clauses] of clausesOf(document).entries()) {
    if (contexts[i]?.provision) continue;
    for (const clause of clauses) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= clause.start) next++;
      const isTaken = (taken[next]?.start ?? Number.POSITIVE_INFINITY) < clause.end;
      if (isTaken || clause.end - clause.start < SHORTEST) continue;
      const { terms, role } = readClause(text, clause, mentionsWithin(mentions, clause));
      const built = role === undefined ? patternOf(terms) : undefined;
      if (built) found.push({ ...findingAt(document, clause), ...built });
    }
  }
  return found;
}

/** Pattern and verb of a clause by its terms, or undefined when it does not look like a deed. */
export function patternOf(terms: readonly Term[]): Omit<UnreadClause, keyof Finding> | undefined {
  const from = terms.findIndex(({ tags }) => !tags.some((tag) => LIGHT.includes(tag)));
  const first = terms[from];
  if (!first) return undefined;
  const at = mainVerb(terms);
  const verb = terms[at];
  if (!verb) {
    const counted = terms.some(({ tags }) => tags.includes('Figure') || tags.includes('Le'));
    return counted && first.text.length > 1 ? { pattern: 'no verb', verb: first.text.slice(0, OPENING) } : undefined;
  }
  const subject = at <= from ? [] : [first.tags.includes('Preposition') ? first.text : 'S'];
  const adverb = at > from && terms[at - 1]?.tags.includes('Adverb') ? ['adv'] : [];
  const tail = terms.slice(at + 1);
  const object = tail.length === 0 ? [] : [tail.some(({ tags }) => tags.includes('Figure')) ? '数' : 'O'];
  const next = terms[from + 1]?.tags ?? [];
  const opens = first.tags.includes('Gap') && first.text.length <= LONGEST_OPENING;
  return {
    pattern: [...subject, ...adverb, 'V', ...object].join(' '),
    verb: verb.text,
    ...(opens && (next.includes('Verb') || next.includes('Adverb')) ? { opening: first.text } : {}),
  };
}

/** The verb behind the last adverb, for what stands before may be a noun (改革持续深化); failing that, the first. */
function mainVerb(terms: readonly Term[]): number {
  const behind = terms.findLastIndex(
    ({ tags }, i) => tags.includes('Verb') && i > 0 && terms[i - 1]?.tags.includes('Adverb') === true,
  );
  return behind >= 0 ? behind : terms.findIndex(({ tags }) => tags.includes('Verb'));
}
