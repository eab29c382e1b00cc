interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Where a pair of characters stands in a filter of pairs; many pairs share a place. */
const pairPlace = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/**
 * A longest-match dictionary over UTF-16 code units: an array look-up by the first character, a map look-up by the second, then the few words
 * that share both, longest first.
 */
export class WordTable<T> {
  /** 1 + the index of a first character's own map, 0 where no word begins with it. */
  readonly #first = new Uint16Array(65536);
  /** 1 where some word may open with the pair: an array tells the most of a text from words sooner than a map. */
  readonly #pairs = new Uint8Array(65536);
  readonly #second: Map<number, Entry<T>[]>[] = [];

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      if (!word) continue;
      const first = word.charCodeAt(0);
      let index = this.#first[first] as number;
      if (index === 0) {
        index = this.#second.push(new Map());
        this.#first[first] = index;
      }
      const byNext = this.#second[index - 1] as Map<number, Entry<T>[]>;
      // words of one character stand under -1
      const next = word.length > 1 ? word.charCodeAt(1) : -1;
      if (next >= 0) this.#pairs[pairPlace(first, next)] = 1;
      const list = byNext.get(next);
      if (list) list.push({ word, value });
      else byNext.set(next, [{ word, value }]);
    }
    for (const byNext of this.#second)
      for (const list of byNext.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that stands at `at` and ends by `limit`, or undefined. */
  at(text: string, at: number, limit: number = text.length): Entry<T> | undefined {
    const first = text.charCodeAt(at);
    const index = this.#first[first] as number;
    if (index === 0 || at >= limit) return undefined;
    const byNext = this.#second[index - 1] as Map<number, Entry<T>[]>;
    const second = text.charCodeAt(at + 1);
    const list = this.#pairs[pairPlace(first, second)] === 0 ? undefined : byNext.get(second);
    if (list) {
      for (const entry of list) if (at + entry.word.length <= limit && text.startsWith(entry.word, at)) return entry;
    }
    return byNext.get(-1)?.[0];
  }

  /** Every leftmost-longest occurrence in `[start, end)`, without overlaps. */
  scan(text: string, start = 0, end: number = text.length): { start: number; end: number; word: string; value: T }[] {
    const hits: { start: number; end: number; word: string; value: T }[] = [];
    for (let i = start; i < end; ) {
      const hit = this.#first[text.charCodeAt(i)] === 0 ? undefined : this.at(text, i, end);
      if (hit) {
        hits.push({ start: i, end: i + hit.word.length, word: hit.word, value: hit.value });
        i += hit.word.length;
      } else i++;
    }
    return hits;
  }
}
