/** All that a rule can look at in a term. */
export interface Seen {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The classes of the terms of one list of tags. */
interface OfTags {
  /** The class of those whose words no rule names; -1 until one is met. */
  unnamed: number;
  readonly named: Map<string, number>;
}

/** What words must hold for a regular expression to find anything, where its source tells; else it may find it anywhere. */
const OPENS =
  /^\^(?:(\p{Script=Han})(?![?*{|])[^|]*|\[(\p{Script=Han}+)\]\$?|\((\p{Script=Han}+(?:\|\p{Script=Han}+)*)\))$/u;
const CLOSES = /^[^|]*(\p{Script=Han})\$$/u;
const HOLDS = /^\p{Script=Han}+$/u;

/**
 * Numbers terms from 0 on, so that terms which no rule can tell apart have one number: whatever is asked of a term need be worked out once
 * for its class. Prose has many terms and few classes.
 */
export class TermClasses {
  readonly #words: ReadonlySet<string>;
  readonly #regexes: readonly RegExp[];
  /** By character: 1 opens a word that a rule names, 2 opens, 4 closes, 8 stands in what a regular expression may find. */
  readonly #hints = new Uint8Array(65536);
  readonly #anywhere: boolean;
  readonly #longest: number;
  readonly #byTags = new Map<readonly string[], OfTags>();
  #count = 0;

  /**
   * @param words the words that rules name
   * @param regexes the regular expressions that rules hold against a term's words
   */
  constructor(words: Iterable<string>, regexes: Iterable<RegExp>) {
    this.#words = new Set(words);
    this.#longest = Math.max(0, ...[...this.#words].map((word) => word.length));
    this.#regexes = [...new Map([...regexes].map((regex) => [String(regex), regex])).values()];
    for (const word of this.#words) this.#hint(word, 1);
    this.#anywhere = this.#regexes.map(({ source }) => this.#hintAt(source)).includes(false);
  }

  #hint(char: string, flag: number): void {
    const code = char.charCodeAt(0);
    this.#hints[code] = (this.#hints[code] as number) | flag;
  }

  /** @returns false where the source does not tell what words must hold */
  #hintAt(source: string): boolean {
    const opens = OPENS.exec(source);
    const closes = CLOSES.exec(source);
    if (opens) for (const word of opens[3]?.split('|') ?? opens[1] ?? opens[2] ?? '') this.#hint(word, 2);
    else if (closes) this.#hint(closes[1] as string, 4);
    else if (HOLDS.test(source)) this.#hint(source, 8);
    else return false;
    return true;
  }

  /** The number of the term's class. */
  of(term: Seen): number {
    const { text, tags } = term;
    let ofTags = this.#byTags.get(tags);
    if (!ofTags) {
      ofTags = { unnamed: -1, named: new Map() };
      this.#byTags.set(tags, ofTags);
    }
    const said = this.#said(text);
    if (said === '') {
      if (ofTags.unnamed < 0) ofTags.unnamed = this.#count++;
      return ofTags.unnamed;
    }
    let number = ofTags.named.get(said);
    if (number === undefined) {
      number = this.#count++;
      ofTags.named.set(said, number);
    }
    return number;
  }

  /** What rules can tell of a term's words. */
  #said(text: string): string {
    const first = this.#hints[text.charCodeAt(0)] as number;
    let said = (first & 1) !== 0 && text.length <= this.#longest && this.#words.has(text) ? text : '';
    let hinted =
      this.#anywhere || (first & 2) !== 0 || ((this.#hints[text.charCodeAt(text.length - 1)] as number) & 4) !== 0;
    for (let i = 0; i < text.length && !hinted; i++) hinted = ((this.#hints[text.charCodeAt(i)] as number) & 8) !== 0;
    if (hinted) for (const regex of this.#regexes) if (regex.test(text)) said += `/${regex.source}`;
    return said;
  }
}
