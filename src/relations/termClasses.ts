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

/** Groups without groups in them, and what stands in them. */
const GROUP = /\((?:\?:)?([^()]*)\)/g;
const HAN = /^\p{Script=Han}+$/u;

/** The characters of which one must open, close or stand in what a regular expression finds, as far as its source tells. */
interface Hint {
  readonly at: 'opens' | 'closes' | 'holds';
  readonly chars: readonly string[];
}

function hintOf(source: string): Hint | undefined {
  if (HAN.test(source)) return { at: 'holds', chars: [source] };
  const groups: string[][] = [];
  const flat = source.replace(GROUP, (_, words: string) => {
    groups.push(words.split('|'));
    return '@';
  });
  if (/[|()]/.test(flat)) return undefined;
  const opens = /^\^(?:(@)|\[(\p{Script=Han}+)\]|(\p{Script=Han}))(?![?*{])/u.exec(flat);
  const first = opens && (opens[1] ? groups[0] : [...(opens[2] ?? (opens[3] as string))]);
  if (first?.every((word) => HAN.test(word))) return { at: 'opens', chars: first.map((word) => word.charAt(0)) };
  const closes = /(?:(@)|(\p{Script=Han}))\$$/u.exec(flat);
  const last = closes && (closes[1] ? groups.at(-1) : [closes[2] as string]);
  if (last?.every((word) => HAN.test(word)))
    return { at: 'closes', chars: last.map((word) => word.charAt(word.length - 1)) };
  return undefined;
}

/** What a character may be in a term's words. */
const MARKS = { word: 1, opens: 2, closes: 4, holds: 8 };

/** Regular expressions by a character without which they find nothing. */
type ByCharacter = Map<number, RegExp[]>;

/**
 * Numbers terms from 0 on, so that terms which no rule can tell apart have one number: whatever is asked of a term need be worked out once
 * for its class. Prose has many terms and few classes.
 */
export class TermClasses {
  readonly #words: ReadonlySet<string>;
  /** Those of which a character tells that they may find something, and those that must be tried. */
  readonly #hinted: Readonly<Record<Hint['at'], ByCharacter>> = {
    opens: new Map(),
    closes: new Map(),
    holds: new Map(),
  };
  readonly #unhinted: RegExp[] = [];
  /** By character, `MARKS`. */
  readonly #marks = new Uint8Array(65536);
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
    for (const word of this.#words) this.#mark(word, MARKS.word);
    const distinct = [...new Map([...regexes].map((regex) => [String(regex), regex])).values()];
    for (const regex of distinct) {
      const hint = hintOf(regex.source);
      if (!hint) this.#unhinted.push(regex);
      for (const char of new Set(hint?.chars)) {
        const { at } = hint as Hint;
        this.#mark(char, MARKS[at]);
        const byChar = this.#hinted[at];
        const code = char.charCodeAt(0);
        byChar.set(code, [...(byChar.get(code) ?? []), regex]);
      }
    }
  }

  #mark(char: string, mark: number): void {
    const code = char.charCodeAt(0);
    this.#marks[code] = (this.#marks[code] as number) | mark;
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
    const marks = this.#marks;
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(text.length - 1);
    const opening = marks[first] as number;
    let said = (opening & MARKS.word) !== 0 && text.length <= this.#longest && this.#words.has(text) ? text : '';
    if (opening & MARKS.opens) said += found(this.#hinted.opens.get(first), text);
    if ((marks[last] as number) & MARKS.closes) said += found(this.#hinted.closes.get(last), text);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (((marks[code] as number) & MARKS.holds) !== 0) said += found(this.#hinted.holds.get(code), text);
    }
    return said + found(this.#unhinted, text);
  }
}

/** The names of those that find something in the words. */
function found(regexes: readonly RegExp[] = [], text: string): string {
  let names = '';
  for (const regex of regexes) if (regex.test(text)) names += `/${regex.source}`;
  return names;
}
