interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** A first character begins longer words; it is a word by itself. */
const LONGER = 1;
const ALONE = 2;

/** Whether the word stands at `at`, its first two characters known to. */
export function goesOn(text: string, word: string, at: number): boolean {
  for (let i = 2; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * A longest-match dictionary over UTF-16 code units: an array look-up by the first character, one by the first two in slots of which most are
 * empty, then the few words that share both, longest first.
 */
export class WordTable<T> {
  /** By first character, `LONGER` and `ALONE`. */
  readonly #begins = new Uint8Array(65536);
  readonly #alone = new Map<number, Entry<T>[]>();
  /** The first two characters of the slot's words as one number; 0 where the slot is empty. */
  readonly #pairs: Int32Array;
  /** Each with the word of its first character alone at the end. */
  readonly #lists: (Entry<T>[] | undefined)[];

  constructor(words: Iterable<readonly [string, T]>) {
    const byPair = new Map<number, Entry<T>[]>();
    for (const [word, value] of words) {
      if (!word) continue;
      const first = word.charCodeAt(0);
      const [lists, key, begins] =
        word.length > 1 ? [byPair, pairOf(first, word.charCodeAt(1)), LONGER] : [this.#alone, first, ALONE];
      this.#begins[first] = (this.#begins[first] as number) | begins;
      const list = lists.get(key);
      if (list) list.push({ word, value });
      else lists.set(key, [{ word, value }]);
    }
    const size = 4 << (32 - Math.clz32(byPair.size));
    this.#pairs = new Int32Array(size);
    this.#lists = new Array(size).fill(undefined);
    for (const [pair, list] of byPair) {
      list.sort((a, b) => b.word.length - a.word.length);
      list.push(...(this.#alone.get(pair >>> 16) ?? []));
      let slot = slotOf(pair, size);
      while (this.#pairs[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#pairs[slot] = pair;
      this.#lists[slot] = list;
    }
  }

  /** The words that may stand at `at`, longest first: of each the first two characters do. Undefined where none may. */
  candidates(text: string, at: number): readonly Entry<T>[] | undefined {
    const first = text.charCodeAt(at);
    const begins = this.#begins[first] as number;
    if (begins === 0) return undefined;
    if (begins & LONGER) {
      const pair = pairOf(first, text.charCodeAt(at + 1));
      const size = this.#pairs.length;
      for (let slot = slotOf(pair, size); ; slot = (slot + 1) & (size - 1)) {
        const known = this.#pairs[slot];
        if (known === pair) return this.#lists[slot];
        if (known === 0) break;
      }
    }
    return begins & ALONE ? this.#alone.get(first) : undefined;
  }

  /** The longest word that stands at `at` and ends by `limit`, or undefined. */
  at(text: string, at: number, limit: number = text.length): Entry<T> | undefined {
    if (at >= limit) return undefined;
    const list = this.candidates(text, at);
    if (list === undefined) return undefined;
    for (let i = 0; i < list.length; i++) {
      const entry = list[i] as Entry<T>;
      if (at + entry.word.length <= limit && goesOn(text, entry.word, at)) return entry;
    }
    return undefined;
  }

  /** Whether any of the words stands in `[start, end)`. */
  isIn(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++)
      if (this.#begins[text.charCodeAt(i)] !== 0 && this.at(text, i, end) !== undefined) return true;
    return false;
  }

  /** Every leftmost-longest occurrence in `[start, end)`, without overlaps. */
  scan(text: string, start = 0, end: number = text.length): { start: number; end: number; word: string; value: T }[] {
    const hits: { start: number; end: number; word: string; value: T }[] = [];
    for (let i = start; i < end; ) {
      const hit = this.#begins[text.charCodeAt(i)] === 0 ? undefined : this.at(text, i, end);
      if (hit) {
        hits.push({ start: i, end: i + hit.word.length, word: hit.word, value: hit.value });
        i += hit.word.length;
      } else i++;
    }
    return hits;
  }
}

const pairOf = (first: number, second: number): number => (first << 16) | second;

/** `size` is a power of two. */
const slotOf = (pair: number, size: number): number => (Math.imul(pair, 0x9e3779b1) >>> 12) & (size - 1);
