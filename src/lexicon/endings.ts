interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/**
 * A longest-match dictionary of what words end in: a look-up by the last two characters, then the few entries that share both,
 * longest first.
 */
export class EndingTable<T> {
  /** 1 where some entry ends in the character. */
  readonly #last = new Uint8Array(65536);
  readonly #byPair = new Map<number, Entry<T>[]>();
  readonly #single = new Map<number, Entry<T>>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const last = word.charCodeAt(word.length - 1);
      this.#last[last] = 1;
      if (word.length === 1) {
        this.#single.set(last, { word, value });
        continue;
      }
      const pair = pairOf(word, word.length);
      const list = this.#byPair.get(pair);
      if (list) list.push({ word, value });
      else this.#byPair.set(pair, [{ word, value }]);
    }
    for (const list of this.#byPair.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest entry that `text[from, end)` ends in, or undefined. */
  before(text: string, end: number = text.length, from = 0): Entry<T> | undefined {
    if (end <= from) return undefined;
    const last = text.charCodeAt(end - 1);
    if (this.#last[last] === 0) return undefined;
    const list = end - from > 1 ? this.#byPair.get(pairOf(text, end)) : undefined;
    if (list)
      for (const entry of list) {
        const start = end - entry.word.length;
        if (start >= from && text.startsWith(entry.word, start)) return entry;
      }
    return this.#single.get(last);
  }

  /** Every entry that `text[from, end)` ends in, longest first. */
  allBefore(text: string, end: number, from: number): readonly Entry<T>[] {
    if (end <= from) return [];
    const last = text.charCodeAt(end - 1);
    if (this.#last[last] === 0) return [];
    const list = end - from > 1 ? this.#byPair.get(pairOf(text, end)) : undefined;
    const found = (list ?? []).filter(
      ({ word }) => end - word.length >= from && text.startsWith(word, end - word.length),
    );
    const single = this.#single.get(last);
    return single ? [...found, single] : found;
  }
}

/** The two characters before `end` as one number, the first in the low half: small integers are quick to look up. */
const pairOf = (text: string, end: number): number => (text.charCodeAt(end - 1) << 16) | text.charCodeAt(end - 2);
