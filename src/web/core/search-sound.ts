/** What a character can sound like, without tone, the usual first; what is not Chinese sounds as it is written. */
export type Readings = (character: string) => readonly string[];

/** Characters by how they sound: those that sound alike have one number, and a name is a row of numbers. */
export interface Sounds {
  /** The readings of each number. */
  readonly readings: readonly (readonly string[])[];
  of(text: string): Uint16Array;
}

export function createSounds(read: Readings): Sounds {
  const readings: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (character: string): number => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const sounds = read(character);
    const id = sounds.join(' ');
    const number = numbers.get(id) ?? readings.push(sounds) - 1;
    numbers.set(id, number);
    known.set(character, number);
    return number;
  };
  return { readings, of: (text) => Uint16Array.from([...text], numberOf) };
}

/** Queries are compared up to this length: one bit stands for each letter. */
const LONGEST = 30;

/** How well a query fits a name by its sound: all of it, its beginning, or a part. */
export const FIT = { whole: 0, opening: 1, part: 2 } as const;

/** One query, to be held against many names. */
export interface Listener {
  /** One of `FIT`, or `undefined` where the name does not sound so. */
  fit(name: Uint16Array): number | undefined;
  /** The characters that sound so: from the first to the one behind the last. */
  find(name: Uint16Array): { start: number; end: number } | undefined;
}

/** What one number of a name does to the letters of a query that have been spelled so far, a bit each. */
interface Step {
  readonly silent: boolean;
  /** Where a whole reading may stand, and how far it leads. */
  readonly whole: readonly (readonly [from: number, letters: number])[];
  /** Where an initial may stand. */
  readonly initial: number;
  /** From where a reading spells the rest of the query, be it only begun. */
  readonly last: number;
}

function stepOf(readings: readonly string[], query: string): Step {
  let [initial, last] = [0, 0];
  const whole: (readonly [number, number])[] = [];
  const spoken = readings.filter((reading) => reading !== '');
  for (const reading of spoken) {
    let from = 0;
    for (let at = 0; at < query.length; at++) {
      if (query.startsWith(reading, at)) from |= 1 << at;
      if (query[at] === reading[0]) initial |= 1 << at;
      if (reading.startsWith(query.slice(at))) last |= 1 << at;
    }
    if (query.endsWith(reading[0] as string)) last |= 1 << (query.length - 1);
    if (from !== 0) whole.push([from, reading.length]);
  }
  return { silent: spoken.length === 0, whole, initial, last };
}

/**
 * Listens for a query in names, each character spelled by its whole syllable or by its initial (gaozcn for 告知承诺).
 * Every character is a few operations on one number, whose bits are the ways in which the query is spelled so far
 * (Baeza-Yates and Gonnet): tens of thousands of names take milliseconds.
 */
export function createListener(sounds: Sounds, letters: string): Listener {
  const query = letters.slice(0, LONGEST);
  const steps: Step[] = [];
  const stepFor = (number: number): Step => {
    const known = steps[number] ?? stepOf(sounds.readings[number] as readonly string[], query);
    steps[number] = known;
    return known;
  };
  const next = (reached: number, { silent, whole, initial }: Step): number => {
    if (silent) return reached;
    let bits = (reached & initial) << 1;
    for (const [from, length] of whole) bits |= (reached & from) << length;
    return bits;
  };
  /** Where a stretch that begins at `start` has spelled the query. */
  const endFrom = (name: Uint16Array, start: number): number | undefined => {
    let reached = 1;
    for (let i = start; i < name.length && reached !== 0; i++) {
      const step = stepFor(name[i] as number);
      if ((reached & step.last) !== 0) return i + 1;
      reached = next(reached, step);
    }
    return undefined;
  };
  return {
    fit(name) {
      const end = endFrom(name, 0);
      if (end !== undefined) return end === name.length ? FIT.whole : FIT.opening;
      let reached = 0;
      for (let i = 1; i < name.length; i++) {
        const step = stepFor(name[i] as number);
        reached |= 1;
        if ((reached & step.last) !== 0) return FIT.part;
        reached = next(reached, step);
      }
      return undefined;
    },
    find(name) {
      for (let start = 0; start < name.length; start++) {
        if (stepFor(name[start] as number).silent) continue;
        const end = endFrom(name, start);
        if (end !== undefined) return { start, end };
      }
      return undefined;
    },
  };
}

/**
 * How many letters at least must be changed, put in or left out for a query to stand in a text: `most` or fewer, else
 * `undefined`. One number for each count of changes holds the places reached (Wu and Manber).
 */
export function createLikeness(letters: string, most: number): (text: string) => number | undefined {
  const query = letters.slice(0, LONGEST);
  const masks = new Int32Array(128);
  for (const [i, letter] of [...query].entries())
    masks[letter.charCodeAt(0)] = (masks[letter.charCodeAt(0)] ?? 0) | (1 << i);
  const done = 1 << (query.length - 1);
  // Of most + 1 parts of the query one at least must stand in the text as it is.
  const length = Math.ceil(query.length / (most + 1));
  const parts = Array.from({ length: most + 1 }, (_, i) => query.slice(i * length, (i + 1) * length)).filter(Boolean);
  const rows = new Int32Array(most + 1);
  return (text) => {
    if (!parts.some((part) => text.includes(part))) return undefined;
    for (let edits = 0; edits <= most; edits++) rows[edits] = (1 << edits) - 1;
    let best = most + 1;
    for (let i = 0; i < text.length && best > 0; i++) {
      const mask = masks[text.charCodeAt(i)] ?? 0;
      let oldBefore = 0;
      let newBefore = 0;
      for (let edits = 0; edits < best; edits++) {
        const old = rows[edits] as number;
        let now = ((old << 1) | 1) & mask;
        if (edits > 0) now |= oldBefore | (oldBefore << 1) | (newBefore << 1) | 1;
        if ((now & done) !== 0) best = edits;
        rows[edits] = now;
        oldBefore = old;
        newBefore = now;
      }
    }
    return best <= most ? best : undefined;
  };
}
