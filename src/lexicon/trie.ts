/** A longest-match dictionary over UTF-16 code units: one table look-up per first character, then the words it opens, longest first. */
export class WordTable<T> {
  readonly #byFirst = new Map<number, { word: string; value: T }[]>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      if (!word) continue;
      const first = word.charCodeAt(0);
      const list = this.#byFirst.get(first);
      if (list) list.push({ word, value });
      else this.#byFirst.set(first, [{ word, value }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that stands at `at` and ends by `limit`, or undefined. */
  at(text: string, at: number, limit: number = text.length): { readonly word: string; readonly value: T } | undefined {
    const list = this.#byFirst.get(text.charCodeAt(at));
    if (!list) return undefined;
    for (const entry of list) {
      if (at + entry.word.length <= limit && text.startsWith(entry.word, at)) return entry;
    }
    return undefined;
  }

  /** Every leftmost-longest occurrence in `[start, end)`, without overlaps. */
  *scan(text: string, start = 0, end: number = text.length): Generator<{ start: number; end: number; word: string; value: T }> {
    for (let i = start; i < end; ) {
      const hit = this.at(text, i, end);
      if (hit) {
        yield { start: i, end: i + hit.word.length, word: hit.word, value: hit.value };
        i += hit.word.length;
      } else i++;
    }
  }
}
