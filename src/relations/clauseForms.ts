/** All that a rule can look at in a term. */
interface Seen {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A regular expression with the character that it must open or close with, where its source says so. */
interface Anchored {
  readonly regex: RegExp;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/**
 * The form of a clause: a string with one character a term, the same for terms that no rule can tell apart. Two clauses of one form are
 * matched alike, so that what the rules make of a form need be worked out once: prose says many things in few forms.
 */
export class ClauseForms {
  readonly #words: ReadonlySet<string>;
  readonly #anchored: readonly Anchored[];
  readonly #loose: readonly RegExp[];
  /** Matches wherever one of the loose ones does. */
  readonly #anyLoose: RegExp | undefined;
  readonly #symbols = new Map<readonly string[], Map<string, string>>();
  #count = 0;

  /**
   * @param words the words that rules name
   * @param regexes the regular expressions that rules hold against a term's words
   */
  constructor(words: Iterable<string>, regexes: Iterable<RegExp>) {
    this.#words = new Set(words);
    const distinct = new Map([...regexes].map((regex) => [String(regex), regex]));
    const all = [...distinct.values()].map(anchored);
    this.#anchored = all.filter(({ first, last }) => first !== undefined || last !== undefined);
    this.#loose = all.flatMap(({ regex, first, last }) => (first === undefined && last === undefined ? [regex] : []));
    const sources = this.#loose.map(({ source }) => `(?:${source})`);
    this.#anyLoose = sources.length > 0 ? new RegExp(sources.join('|')) : undefined;
  }

  of(terms: readonly Seen[]): string {
    let form = '';
    for (const term of terms) form += this.#symbol(term);
    return form;
  }

  #symbol({ text, tags }: Seen): string {
    let bySaid = this.#symbols.get(tags);
    if (!bySaid) {
      bySaid = new Map();
      this.#symbols.set(tags, bySaid);
    }
    let said = this.#words.has(text) ? text : '';
    for (const { first, last, regex } of this.#anchored) {
      if (first !== undefined && text.charCodeAt(0) !== first) continue;
      if (last !== undefined && text.charCodeAt(text.length - 1) !== last) continue;
      if (regex.test(text)) said += `/${regex.source}`;
    }
    if (this.#anyLoose?.test(text)) for (const regex of this.#loose) if (regex.test(text)) said += `/${regex.source}`;
    let symbol = bySaid.get(said);
    if (symbol === undefined) {
      symbol = String.fromCodePoint(++this.#count);
      bySaid.set(said, symbol);
    }
    return symbol;
  }
}

const anchored = (regex: RegExp): Anchored => ({
  regex,
  first: /^\^(\p{Script=Han})(?![?*{|])[^|]*$/u.exec(regex.source)?.[1]?.charCodeAt(0),
  last: /^[^|]*(\p{Script=Han})\$$/u.exec(regex.source)?.[1]?.charCodeAt(0),
});
