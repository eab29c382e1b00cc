import nlp from 'compromise/one';

/**
 * The one place that speaks to compromise. Its English tokeniser is not used: a clause comes as ready-made terms with tags of ours, and
 * compromise's match language runs on those. Patterns are parsed once; a rule is tried only where every tag that it needs is present.
 */

/** A term as compromise sees it. */
export interface MatchTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface PatternRule {
  readonly id: string;
  /** compromise match syntax over the tags of `mentions/terms.ts`; named groups allowed, nested ones not. */
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
  optional?: boolean;
  negative?: boolean;
}
type Pointer = [sentence: number, start: number, end: number, ...ids: unknown[]];
interface One {
  match(docs: CompromiseTerm[][], todo: { regs: Reg[] }): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
}

const one = (nlp.methods() as { one: One }).one;
const parse = (match: string): Reg[] => nlp.parseMatch(match, {}) as unknown as Reg[];

/** Longest clause, in terms, that is matched: compromise's time grows faster than the length. What lies behind is not looked at. */
const MOST_TERMS = 160;

/** Rules in order of precedence over clauses. */
export class RuleSet<R extends PatternRule> {
  readonly #compiled: { rule: R; regs: Reg[]; needs: string[]; notIf: Reg[] | undefined }[];

  /** @throws Error naming the rule when a pattern uses a tag that no term can carry */
  constructor(rules: readonly R[], tags: ReadonlySet<string>) {
    this.#compiled = rules.map((rule) => {
      const regs = parse(rule.match);
      const notIf = rule.notIf === undefined ? undefined : parse(rule.notIf);
      for (const name of `${rule.match} ${rule.notIf ?? ''}`.matchAll(/#(\w+)/g)) {
        if (!tags.has(name[1] as string)) throw new Error(`yiju rule ${rule.id}: no term carries the tag #${name[1]}`);
      }
      const needs = regs.flatMap((reg) => (reg.tag && !reg.optional && !reg.negative ? [reg.tag] : []));
      return { rule, regs, needs, notIf };
    });
  }

  /** The first rule that matches the clause, or undefined. */
  first(terms: readonly MatchTerm[], accept: (match: PatternMatch<R>) => boolean = () => true): PatternMatch<R> | undefined {
    const doc = toCompromise(terms);
    const present = new Set(doc.flatMap((term) => [...term.tags]));
    for (const { rule, regs, needs, notIf } of this.#compiled) {
      if (!needs.every((tag) => present.has(tag))) continue;
      const { ptrs, byGroup } = one.match([doc], { regs });
      const pointer = ptrs[0];
      if (!pointer) continue;
      if (notIf && one.match([doc], { regs: notIf }).ptrs.length > 0) continue;
      const groups: Record<string, readonly [number, number]> = {};
      for (const [name, found] of Object.entries(byGroup)) if (found[0]) groups[name] = [found[0][1], found[0][2]];
      const match = { rule, start: pointer[1], end: pointer[2], groups };
      if (accept(match)) return match;
    }
    return undefined;
  }
}

function toCompromise(terms: readonly MatchTerm[]): CompromiseTerm[] {
  return terms.slice(0, MOST_TERMS).map((term) => ({
    text: term.text,
    normal: term.text.toLowerCase(),
    pre: '',
    post: '',
    tags: new Set(term.tags),
    machine: null,
  }));
}
