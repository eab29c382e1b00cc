/** What a character can sound like, without tone, the usual first; what is not Chinese sounds as it is written. */
export type Readings = (character: string) => readonly string[];

/** Characters by how they sound: those that sound alike have one number, and a name is a row of numbers. */
export interface Sounds {
  /** The readings of each number. */
  readonly readings: readonly (readonly string[])[];
  /** Adds the number of each character of a text to a row. */
  add(row: number[], text: string): void;
}

export function createSounds(read: Readings): Sounds {
  const readings: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  /** By code point. */
  const known: (number | undefined)[] = [];
  const numberOf = (code: number): number => {
    const sounds = read(String.fromCodePoint(code));
    const id = sounds.join(' ');
    const number = numbers.get(id) ?? readings.push(sounds) - 1;
    numbers.set(id, number);
    known[code] = number;
    return number;
  };
  return {
    readings,
    add(row, text) {
      for (let i = 0; i < text.length; i++) {
        const code = text.codePointAt(i) as number;
        if (code > 0xffff) i++;
        row.push(known[code] ?? numberOf(code));
      }
    },
  };
}

/** Queries are compared up to this length: one bit stands for each letter. */
const LONGEST = 30;

/** How well a query fits a name by its sound: all of it, its beginning, or a part. */
export const FIT = { whole: 0, opening: 1, part: 2 } as const;

/** One query, to be held against many names. */
export interface Listener {
  /** How the name that stands at `[from, to)` of a row of names fits: one of `FIT`, or `undefined` where it does not sound so. */
  fit(row: Uint16Array, from: number, to: number): number | undefined;
  /** The characters that sound so: from the first to the one behind the last. */
  find(name: Uint16Array): { start: number; end: number } | undefined;
}

/** What one number of a name does to the letters of a query that have been spelled so far, a bit each. */
interface Step {
  readonly silent: boolean;
  /** Where a whole reading may stand, and how far it leads: pairs, one after the other. */
  readonly whole: readonly number[];
  /** Where an initial may stand. */
  readonly initial: number;
  /** From where a reading spells the rest of the query, be it only begun. */
  readonly last: number;
}

/** What most numbers are to a query: nothing in it sounds so. */
const DEAF: Step = { silent: false, whole: [], initial: 0, last: 0 };

function stepOf(readings: readonly string[], query: string): Step {
  const spoken = readings.filter((reading) => reading !== '');
  if (spoken.length === 0) return { ...DEAF, silent: true };
  let [initial, last] = [0, 0];
  const whole: number[] = [];
  for (const reading of spoken) {
    const first = reading[0] as string;
    let from = 0;
    for (let at = query.indexOf(first); at >= 0; at = query.indexOf(first, at + 1)) {
      initial |= 1 << at;
      if (query.startsWith(reading, at)) from |= 1 << at;
      if (at === query.length - 1 || reading.startsWith(query.slice(at))) last |= 1 << at;
    }
    if (from !== 0) whole.push(from, reading.length);
  }
  return initial === 0 ? DEAF : { silent: false, whole, initial, last };
}

/** The letters that are spelled after one more number. */
function next(reached: number, { silent, whole, initial }: Step): number {
  if (silent) return reached;
  let bits = (reached & initial) << 1;
  for (let i = 0; i < whole.length; i += 2) bits |= (reached & (whole[i] as number)) << (whole[i + 1] as number);
  return bits;
}

/**
 * Listens for a query in names, each character spelled by its whole syllable or by its initial (gaozcn for 告知承诺).
 * Every character is a few operations on one number, whose bits are the ways in which the query is spelled so far
 * (Baeza-Yates and Gonnet), and most are none: tens of thousands of names take milliseconds.
 */
export function createListener(sounds: Sounds, letters: string): Listener {
  const query = letters.slice(0, LONGEST);
  const steps: Step[] = [];
  /** By number: 1 where it is nothing to the query; 0 where it is something, or was not looked at yet. */
  const deaf = new Uint8Array(sounds.readings.length);
  const stepFor = (number: number): Step => {
    const known = steps[number];
    if (known) return known;
    const step = stepOf(sounds.readings[number] as readonly string[], query);
    steps[number] = step;
    if (step === DEAF) deaf[number] = 1;
    return step;
  };
  /** Where a stretch of `row` that begins at `start` has spelled the query. */
  const endFrom = (row: Uint16Array, start: number, to: number): number | undefined => {
    let reached = 1;
    for (let i = start; i < to && reached !== 0; i++) {
      const step = stepFor(row[i] as number);
      if ((reached & step.last) !== 0) return i + 1;
      reached = next(reached, step);
    }
    return undefined;
  };
  return {
    fit(row, from, to) {
      const end = endFrom(row, from, to);
      if (end !== undefined) return end === to ? FIT.whole : FIT.opening;
      let reached = 0;
      for (let i = from + 1; i < to; i++) {
        const number = row[i] as number;
        if (deaf[number] === 1) {
          reached = 0;
          continue;
        }
        const step = stepFor(number);
        reached |= 1;
        if ((reached & step.last) !== 0) return FIT.part;
        reached = next(reached, step);
      }
      return undefined;
    },
    find(name) {
      for (let start = 0; start < name.length; start++) {
        if (stepFor(name[start] as number).silent) continue;
        const end = endFrom(name, start, name.length);
        if (end !== undefined) return { start, end };
      }
      return undefined;
    },
  };
}

/** Parts of a query of which one at least stands as it is in every text that spells it with `most` slips or fewer. */
export function partsOf(letters: string, most: number): readonly string[] {
  const query = letters.slice(0, LONGEST);
  const length = Math.ceil(query.length / (most + 1));
  return Array.from({ length: most + 1 }, (_, i) => query.slice(i * length, (i + 1) * length)).filter(Boolean);
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
  const rows = new Int32Array(most + 1);
  return (text) => {
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
