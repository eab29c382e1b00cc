import nlp from 'compromise/one';
import { ClauseForms } from './clauseForms.ts';

/**
 * The one place that speaks to compromise. Its English tokeniser is not used: a clause comes as ready-made terms with tags of ours, and
 * compromise's match language runs on those. Patterns are parsed once. Most rules fail on a clause's first words, so before compromise
 * is called the tags that a rule needs, and its pattern up to the first term that it cannot do without, are held against the clause as bit sets.
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
interface Reg {
  tag?: string;
  word?: string;
  fastOr?: Set<string>;
  choices?: Reg[][];
  regex?: RegExp;
  anything?: boolean;
  operator?: string;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  start?: boolean;
  end?: boolean;
}
type Pointer = [sentence: number, start: number, end: number, ...ids: unknown[]];
interface One {
  match(docs: CompromiseTerm[][], todo: { regs: Reg[] }): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
}

const one = (nlp.methods() as { one: One }).one;
const parse = (match: string): Reg[] => nlp.parseMatch(match, {}) as unknown as Reg[];

/** Clauses remembered, at most; then the memory starts anew, so that it does not grow with what is read. */
const MOST_KNOWN = 20_000;

/** Longest clause, in terms, that is matched: compromise's time grows faster than the length. What lies behind is not looked at. */
const MOST_TERMS = 160;

/** Tags as bits, 31 to a word. */
interface Bits {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What a pattern asks of one term, as far as it can be told without compromise; undefined where it cannot. */
interface Probe {
  readonly bits: Bits | undefined;
  readonly words: ReadonlySet<string> | undefined;
  readonly optional: boolean;
  readonly greedy: boolean;
}

interface Compiled<R> {
  readonly rule: R;
  readonly regs: Reg[];
  readonly notIf: Reg[] | undefined;
  readonly needs: Bits;
  /** What each further term that it cannot do without may be, one probe a term. */
  readonly somewhere: readonly Probe[];
  /** What the last term must be, where the pattern closes with `$`. */
  readonly last: Probe | undefined;
  /** The tags that `notIf` needs. */
  readonly bars: Bits;
  /** The beginning of an anchored pattern up to and with its first mandatory term. */
  readonly opening: readonly Probe[] | undefined;
}

/** Rules in order of precedence over clauses. */
export class RuleSet<R extends PatternRule> {
  readonly #bitOf: ReadonlyMap<string, number>;
  readonly #byList = new Map<readonly string[], Bits>();
  readonly #compiled: readonly Compiled<R>[];
  readonly #forms: ClauseForms;
  /** What forms of clauses came to before. */
  #known = new Map<string, PatternMatch<R> | undefined>();

  /** @throws Error naming the rule when a pattern uses a tag that no term can carry */
  constructor(rules: readonly R[], tags: ReadonlySet<string>) {
    if (tags.size > 93) throw new Error(`yiju rules: ${tags.size} tags, and only 93 fit the bit sets`);
    this.#bitOf = new Map([...tags].map((tag, i) => [tag, i]));
    this.#compiled = rules.map((rule) => this.#compile(rule, tags));
    const regs = this.#compiled.flatMap((rule) => [...rule.regs, ...(rule.notIf ?? [])]).flatMap(withChoices);
    this.#forms = new ClauseForms(
      regs.flatMap(({ word, fastOr }) => [...(word === undefined ? [] : [word]), ...(fastOr ?? [])]),
      regs.flatMap(({ regex }) => (regex ? [regex] : [])),
    );
  }

  #compile(rule: R, tags: ReadonlySet<string>): Compiled<R> {
    for (const name of `${rule.match} ${rule.notIf ?? ''}`.matchAll(/#(\w+)/g)) {
      if (!tags.has(name[1] as string)) throw new Error(`yiju rule ${rule.id}: no term carries the tag #${name[1]}`);
    }
    const regs = parse(rule.match);
    const notIf = rule.notIf === undefined ? undefined : parse(rule.notIf);
    const closing = regs[regs.length - 1];
    const last = closing?.end === true && !closing.optional ? this.#probe({ ...closing, end: false }) : undefined;
    return {
      rule,
      regs,
      notIf,
      needs: this.#bits(needed(regs)),
      bars: this.#bits(needed(notIf ?? [])),
      somewhere: this.#somewhere(regs),
      last,
      opening: regs[0]?.start === true ? this.#opening(regs) : undefined,
    };
  }

  #somewhere(regs: readonly Reg[]): Probe[] {
    return regs.flatMap((reg) => {
      if (reg.optional || reg.tag) return [];
      const probe = this.#probe({ ...reg, end: false });
      return probe ? [probe] : [];
    });
  }

  #opening(regs: readonly Reg[]): Probe[] | undefined {
    const probes: Probe[] = [];
    for (const reg of regs) {
      const probe = this.#probe(reg);
      if (!probe) return probes.length > 0 && !probes[probes.length - 1]?.optional ? probes : undefined;
      probes.push(probe);
      if (!probe.optional) return probes;
    }
    return undefined;
  }

  #probe(reg: Reg): Probe | undefined {
    if (reg.anything || reg.regex || reg.negative || reg.end || reg.operator === 'and') return undefined;
    const optional = reg.optional === true;
    const greedy = reg.greedy === true;
    if (reg.tag) return { bits: this.#bits([reg.tag]), words: undefined, optional, greedy };
    if (reg.word !== undefined) return { bits: undefined, words: new Set([reg.word]), optional, greedy };
    if (reg.fastOr) return { bits: undefined, words: reg.fastOr, optional, greedy };
    if (!reg.choices) return undefined;
    const names: string[] = [];
    const words = new Set<string>();
    for (const choice of reg.choices) {
      const [only, ...more] = choice;
      if (!only || more.length > 0) return undefined;
      if (only.tag) names.push(only.tag);
      else if (only.word !== undefined) words.add(only.word);
      else return undefined;
    }
    return { bits: this.#bits(names), words: words.size > 0 ? words : undefined, optional, greedy };
  }

  /** The bits of a term's tags; cues share their lists of tags, so each list is read once. */
  #bitsOf(tags: readonly string[]): Bits {
    const known = this.#byList.get(tags);
    if (known) return known;
    const bits = this.#bits(tags);
    this.#byList.set(tags, bits);
    return bits;
  }

  #bits(tags: readonly string[]): Bits {
    const words = [0, 0, 0];
    for (const tag of tags) {
      const bit = this.#bitOf.get(tag) ?? 0;
      const at = Math.floor(bit / 31);
      words[at] = (words[at] as number) | (1 << (bit % 31));
    }
    return { low: words[0] as number, mid: words[1] as number, high: words[2] as number };
  }

  /** The first rule that matches the clause, or undefined. */
  first(terms: readonly MatchTerm[]): PatternMatch<R> | undefined {
    const form = this.#forms.of(terms);
    const known = this.#known.get(form);
    if (known || this.#known.has(form)) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const match = this.#match(terms);
    this.#known.set(form, match);
    return match;
  }

  #match(terms: readonly MatchTerm[]): PatternMatch<R> | undefined {
    const bits = terms.map((term) => this.#bitsOf(term.tags));
    let low = 0;
    let mid = 0;
    let high = 0;
    for (const each of bits) {
      low |= each.low;
      mid |= each.mid;
      high |= each.high;
    }
    let doc: CompromiseTerm[] | undefined;
    const all: Bits = { low, mid, high };
    const end = Math.min(terms.length, MOST_TERMS) - 1;
    for (const { rule, regs, needs, somewhere, last, notIf, bars, opening } of this.#compiled) {
      if (!holds(all, needs)) continue;
      if (opening && !opens(opening, terms, bits)) continue;
      if (last && end >= 0 && !fits(last, terms[end] as MatchTerm, bits[end] as Bits)) continue;
      if (!somewhere.every((probe) => terms.some((term, i) => fits(probe, term, bits[i] as Bits)))) continue;
      doc ??= toCompromise(terms);
      const { ptrs, byGroup } = one.match([doc], { regs });
      const pointer = ptrs[0];
      if (!pointer || (notIf && holds(all, bars) && one.match([doc], { regs: notIf }).ptrs.length > 0)) continue;
      const groups: Record<string, readonly [number, number]> = {};
      for (const [name, found] of Object.entries(byGroup)) if (found[0]) groups[name] = [found[0][1], found[0][2]];
      return { rule, start: pointer[1], end: pointer[2], groups };
    }
    return undefined;
  }
}

const withChoices = (reg: Reg): Reg[] => [reg, ...(reg.choices ?? []).flat().flatMap(withChoices)];

/** The tags that some term must carry for the pattern to match. */
const needed = (regs: readonly Reg[]): string[] =>
  regs.flatMap((reg) => (reg.tag && !reg.optional && !reg.negative ? [reg.tag] : []));

const holds = (all: Bits, needs: Bits): boolean =>
  (needs.low & all.low) === needs.low && (needs.mid & all.mid) === needs.mid && (needs.high & all.high) === needs.high;

/** Runs the opening as compromise would: greedy, without going back. */
function opens(opening: readonly Probe[], terms: readonly MatchTerm[], bits: readonly Bits[]): boolean {
  let i = 0;
  for (const probe of opening) {
    let hit = i < terms.length && fits(probe, terms[i] as MatchTerm, bits[i] as Bits);
    if (!hit && !probe.optional) return false;
    if (hit) i++;
    while (hit && probe.greedy && i < terms.length) {
      hit = fits(probe, terms[i] as MatchTerm, bits[i] as Bits);
      if (hit) i++;
    }
  }
  return true;
}

function fits({ bits, words }: Probe, term: MatchTerm, has: Bits): boolean {
  if (bits && ((bits.low & has.low) | (bits.mid & has.mid) | (bits.high & has.high)) !== 0) return true;
  return words?.has(term.text) === true;
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
  return terms.slice(0, MOST_TERMS).map((term) => ({
    text: term.text,
    normal: term.text,
    pre: '',
    post: '',
    tags: setOf(term.tags),
    machine: null,
  }));
}
