import nlp from 'compromise/one';
import { FormMemory } from './formMemory.ts';
import { needsOf, type Reg, seenBy, withChoices } from './patternProbes.ts';
import { RuleIndex } from './ruleIndex.ts';
import { TermClasses } from './termClasses.ts';

/**
 * The one place that speaks to compromise. Its English tokeniser is not used: a clause comes as ready-made terms with tags of ours, and
 * compromise's match language runs on those. Patterns are parsed once. Most rules fail on a clause's first words or for want of a tag, so an
 * index tells which may match at all; and what compromise made of a clause holds for every clause that the rule cannot tell from it.
 */
/** A term as compromise sees it. */
export interface MatchTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface PatternRule {
  readonly id: string;
  /** compromise match syntax over the tags of `clauseTerms.ts`; named groups allowed, nested ones not. */
  readonly match: string;
  /** A pattern that must not be found anywhere in the clause. */
  readonly notIf?: string;
}

/** Where a rule matched: term indexes, half open, and those of its named groups. */
export interface PatternMatch<R extends PatternRule> {
  readonly rule: R;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, readonly [start: number, end: number]>>;
}

interface CompromiseTerm {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  machine: null;
}
type Pointer = [sentence: number, start: number, end: number, ...ids: unknown[]];
interface One {
  match(
    docs: CompromiseTerm[][],
    todo: { regs: readonly Reg[] },
  ): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
}

const one = (nlp.methods() as { one: One }).one;
const parse = (match: string): Reg[] => nlp.parseMatch(match, {}) as unknown as Reg[];

/** Longest clause, in terms, that is matched: compromise's time grows faster than the length. What lies behind is not looked at. */
const MOST_TERMS = 160;

/** Rules in order of precedence over clauses. */
export class RuleSet<R extends PatternRule> {
  readonly #matchers: readonly Matcher<R>[];
  readonly #classes: TermClasses;
  readonly #index: RuleIndex;
  /** The classes of the terms of the clause at hand. */
  readonly #numbers: number[] = [];

  /** @throws Error naming the rule when a pattern uses a tag that no term can carry */
  constructor(rules: readonly R[], tags: ReadonlySet<string>) {
    for (const { id, match, notIf = '' } of rules)
      for (const name of `${match} ${notIf}`.matchAll(/#(\w+)/g))
        if (!tags.has(name[1] as string)) throw new Error(`yiju rule ${id}: no term carries the tag #${name[1]}`);
    const memory = new FormMemory<PatternMatch<R> | typeof NONE>(rules.length);
    this.#matchers = rules.map((rule, row) => new Matcher(rule, row, memory));
    const places = this.#matchers.flatMap(({ places }) => places);
    this.#classes = new TermClasses(
      places.flatMap(({ word, fastOr }) => [...(word === undefined ? [] : [word]), ...(fastOr ?? [])]),
      places.flatMap(({ regex }) => regex ?? []),
    );
    this.#index = new RuleIndex(this.#matchers.map(({ regs }) => needsOf(regs)));
  }

  /** The first rule that matches the clause, or undefined. */
  first(clause: readonly MatchTerm[]): PatternMatch<R> | undefined {
    if (clause.length === 0) return undefined;
    const terms = clause.length > MOST_TERMS ? clause.slice(0, MOST_TERMS) : clause;
    const classes = this.#numbers;
    classes.length = terms.length;
    for (let i = 0; i < terms.length; i++) classes[i] = this.#classes.of(terms[i] as MatchTerm);
    const candidates = this.#index.candidates(terms, classes);
    for (let word = 0; word * 32 < this.#matchers.length; word++) {
      // the lowest bit that is set is the first rule of those left
      for (let bits = candidates[word] as number; bits !== 0; bits &= bits - 1) {
        const rule = word * 32 + 31 - Math.clz32(bits & -bits);
        const match = (this.#matchers[rule] as Matcher<R>).match(terms, classes);
        if (match) return match;
      }
    }
    return undefined;
  }
}

/** Kept where a rule does not match. */
const NONE = Symbol();

/** One rule, and what it came to on the clauses that it met. */
class Matcher<R extends PatternRule> {
  readonly regs: readonly Reg[];
  /** All places of its patterns that look at a term. */
  readonly places: readonly Reg[];
  readonly #rule: R;
  readonly #notIf: readonly Reg[] | undefined;
  readonly #row: number;
  readonly #memory: FormMemory<PatternMatch<R> | typeof NONE>;
  /** By class of term: the number of what the rule can tell of it, its letter. */
  readonly #letters: number[] = [];
  readonly #letterOf = new Map<string, number>();

  constructor(rule: R, row: number, memory: FormMemory<PatternMatch<R> | typeof NONE>) {
    this.#rule = rule;
    this.#row = row;
    this.#memory = memory;
    this.regs = parse(rule.match);
    this.#notIf = rule.notIf === undefined ? undefined : parse(rule.notIf);
    this.places = [...this.regs, ...(this.#notIf ?? [])].flatMap(withChoices);
  }

  match(terms: readonly MatchTerm[], classes: readonly number[]): PatternMatch<R> | undefined {
    let place = this.#memory.start(this.#row);
    for (let i = 0; i < terms.length; i++) {
      const number = classes[i] as number;
      const letter = this.#letters[number] ?? this.#letter(number, terms[i] as MatchTerm);
      if (letter >= FormMemory.MOST_LETTERS) return this.#ask(terms);
      place = this.#memory.step(place, letter);
    }
    const known = this.#memory.at(place);
    if (known) return known === NONE ? undefined : known;
    const match = this.#ask(terms);
    this.#memory.keep(place, match ?? NONE);
    return match;
  }

  #letter(number: number, term: MatchTerm): number {
    const seen = seenBy(this.places, term);
    const letter = this.#letterOf.get(seen) ?? this.#letterOf.size;
    this.#letterOf.set(seen, letter);
    this.#letters[number] = letter;
    return letter;
  }

  #ask(terms: readonly MatchTerm[]): PatternMatch<R> | undefined {
    const doc = [toCompromise(terms)];
    const { ptrs, byGroup } = one.match(doc, { regs: this.regs });
    const pointer = ptrs[0];
    if (!pointer || (this.#notIf && one.match(doc, { regs: this.#notIf }).ptrs.length > 0)) return undefined;
    const groups: Record<string, readonly [number, number]> = {};
    for (const [name, found] of Object.entries(byGroup)) if (found[0]) groups[name] = [found[0][1], found[0][2]];
    return { rule: this.#rule, start: pointer[1], end: pointer[2], groups };
  }
}

/** Lists of tags are shared among terms and few (`tagList`). */
const SETS = new Map<readonly string[], Set<string>>();

function setOf(tags: readonly string[]): Set<string> {
  let set = SETS.get(tags);
  if (!set) {
    set = new Set(tags);
    SETS.set(tags, set);
  }
  return set;
}

function toCompromise(terms: readonly MatchTerm[]): CompromiseTerm[] {
  return terms.map((term) => ({
    text: term.text,
    normal: term.text,
    pre: '',
    post: '',
    tags: setOf(term.tags),
    machine: null,
  }));
}
