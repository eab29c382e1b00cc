/** A longest-match dictionary of what words end in: the entries that share the last character, longest first. */
export class EndingTable<T> {
  readonly #byLast = new Map<number, { readonly word: string; readonly value: T }[]>();
  /** 1 where some entry ends in the character. */
  readonly #last = new Uint8Array(65536);

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const last = word.charCodeAt(word.length - 1);
      this.#last[last] = 1;
      const list = this.#byLast.get(last);
      if (list) list.push({ word, value });
      else this.#byLast.set(last, [{ word, value }]);
    }
    for (const list of this.#byLast.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest entry that `text[from, end)` ends in, or undefined. */
  before(text: string, end: number = text.length, from = 0): { readonly word: string; readonly value: T } | undefined {
    if (end <= from || this.#last[text.charCodeAt(end - 1)] === 0) return undefined;
    for (const entry of this.#byLast.get(text.charCodeAt(end - 1)) ?? [])
      if (end - entry.word.length >= from && text.startsWith(entry.word, end - entry.word.length)) return entry;
    return undefined;
  }
}
