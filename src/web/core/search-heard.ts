import { createJoined, type Joined } from './joined.ts';
import { createSounds, type Readings, type Sounds } from './search-sound.ts';

/** Names by how they sound, one after the other. */
export interface Heard {
  readonly sounds: Sounds;
  /** How the names are usually read, in letters. */
  readonly letters: Joined;
  /** Hears the names that were not heard yet: `texts` as it was, and longer. */
  hear(texts: readonly string[]): void;
  /** The numbers of all names in a row, and where each begins in it, and the next one would. */
  row(): { readonly numbers: Uint16Array; readonly starts: readonly number[] };
  /** The syllables of a name as it is usually read. */
  syllables(name: number): string[];
}

export function createHeard(read: Readings): Heard {
  const sounds = createSounds(read);
  const letters = createJoined();
  const starts = [0];
  let numbers = new Uint16Array();
  const usual = (number: number) => sounds.readings[number]?.[0] ?? '';
  return {
    sounds,
    letters,
    hear(texts) {
      if (texts.length < starts.length) return;
      const row: number[] = [];
      for (let i = starts.length - 1; i < texts.length; i++) {
        const begin = row.length;
        sounds.add(row, texts[i] as string);
        let spelled = '';
        for (let j = begin; j < row.length; j++) spelled += usual(row[j] as number);
        letters.add(spelled);
        starts.push(numbers.length + row.length);
      }
      const longer = new Uint16Array(numbers.length + row.length);
      longer.set(numbers);
      longer.set(row, numbers.length);
      numbers = longer;
    },
    row: () => ({ numbers, starts }),
    syllables: (name) => Array.from(numbers.subarray(starts[name], starts[name + 1]), usual),
  };
}
