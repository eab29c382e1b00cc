import { Openings } from './openings.ts';
import type { Needs } from './patternProbes.ts';
import type { Seen } from './termClasses.ts';

/**
 * Which rules a clause may be read by: those whose opening it has, and each of whose needs some term of it meets. What a class of terms meets
 * is worked out once, as bits for all rules, so that a clause costs a few words of bits a term however many rules there are.
 */
export class RuleIndex {
  readonly #needs: readonly Needs[];
  readonly #openings: Openings;
  /** Words of bits that hold one bit a rule. */
  readonly #width: number;
  /** Needs of the rule that has most of them, or 1. */
  readonly #most: number;
  /** By class: for the first, second, … need the rules for which the term meets it, then those for which it may be the last, and may be at all. */
  readonly #met: Int32Array[] = [];
  readonly #sum: Int32Array;
  readonly #throughout: Int32Array;

  constructor(needs: readonly Needs[]) {
    this.#needs = needs;
    this.#openings = new Openings(needs.map(({ opening }) => opening));
    this.#width = Math.ceil(needs.length / 32);
    this.#most = Math.max(1, ...needs.map(({ somewhere }) => somewhere.length));
    this.#sum = new Int32Array(this.#most * this.#width);
    this.#throughout = new Int32Array(this.#width);
  }

  /**
   * The rules that may match, as bits, 32 rules to a word; overwritten by the next call.
   * @param classes of the terms, by `TermClasses`
   */
  candidates(terms: readonly Seen[], classes: readonly number[]): Int32Array {
    const width = this.#width;
    const sum = this.#sum.fill(0);
    const throughout = this.#throughout.fill(-1);
    const size = sum.length;
    let met = this.#met[0] as Int32Array;
    for (let i = 0; i < terms.length; i++) {
      const number = classes[i] as number;
      met = this.#met[number] ?? this.#meet(number, terms[i] as Seen);
      for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) | (met[at] as number);
      for (let word = 0; word < width; word++)
        throughout[word] = (throughout[word] as number) & (met[size + width + word] as number);
    }
    const opened = this.#openings.of(terms, classes);
    for (let word = 0; word < width; word++) {
      let all = (opened[word] as number) & (throughout[word] as number) & (met[size + word] as number);
      for (let at = word; at < size; at += width) all &= sum[at] as number;
      sum[word] = all;
    }
    return sum;
  }

  #meet(number: number, term: Seen): Int32Array {
    const width = this.#width;
    const most = this.#most;
    const met = new Int32Array((most + 2) * width);
    this.#needs.forEach(({ somewhere, last, throughout }, rule) => {
      const may = (row: number, fits: boolean): void => {
        const at = row * width + (rule >> 5);
        if (fits) met[at] = (met[at] as number) | (1 << (rule & 31));
      };
      for (let nth = 0; nth < most; nth++) may(nth, somewhere[nth]?.fits(term) ?? true);
      may(most, last?.fits(term) ?? true);
      may(most + 1, throughout?.some((probe) => probe.fits(term)) ?? true);
    });
    this.#met[number] = met;
    return met;
  }
}
