/** Stands behind every word; no word may have it in it. */
const END = '\n';

/** Words in one string: to search that once takes a part of the time that it takes to search tens of thousands of words. */
export interface Joined {
  readonly size: number;
  add(word: string): void;
  word(i: number): string;
  /** Calls `take` with each word that holds `needle`, in order: its number, and where in it the needle stands first. */
  find(needle: string, take: (i: number, at: number) => void): void;
  /** The number of letters of a word. */
  length(i: number): number;
}

/** No words yet. They have no line breaks in them. */
export function createJoined(): Joined {
  let text = '';
  /** Where each word begins, and where the next one would. */
  const starts: number[] = [0];
  const startOf = (i: number) => starts[i] as number;
  return {
    get size() {
      return starts.length - 1;
    },
    add(word) {
      text += word + END;
      starts.push(text.length);
    },
    word: (i) => text.slice(startOf(i), startOf(i + 1) - 1),
    length: (i) => startOf(i + 1) - 1 - startOf(i),
    find(needle, take) {
      let i = 0;
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, startOf(i))) {
        while (startOf(i + 1) <= at) i++;
        take(i, at - startOf(i));
        i++;
      }
    },
  };
}
