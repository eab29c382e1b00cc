/** A place and a letter behind it are one number of 31 bits. */
const LETTER_BITS = 12;
/** Then all are forgotten; a megabyte. */
const MOST_PLACES = 1 << 16;

/**
 * What was worked out for rows of letters. A row is walked letter by letter from place to place, each place being one beginning of a row, so that
 * nothing is made to look a row up. What no longer fits is forgotten with all the rest, so that strange texts fill no memory.
 */
export class FormMemory<T> {
  /** Slots of a table of which most are empty: a place and the letter that follows as one number, 0 where the slot is empty. */
  #steps = new Int32Array(1 << 10);
  /** By slot: the place that the letter leads to. */
  #leads = new Int32Array(1 << 10);
  /** Numbers of places; 0 is none. */
  #places = 0;
  #found: (T | undefined)[] = [];

  /** Letters are numbered from 0 up to, and without, this. */
  static readonly MOST_LETTERS = 1 << LETTER_BITS;

  /** @param rows how many kinds of rows there are, each with letters of its own */
  constructor(readonly rows: number) {
    this.#forget();
  }

  /** The place before the first letter of a row of that kind. Asked for once a row, before any step of it. */
  start(row: number): number {
    if (this.#places > MOST_PLACES) this.#forget();
    return row + 1;
  }

  /** The place that the letter leads to from `place`. */
  step(place: number, letter: number): number {
    const step = (place << LETTER_BITS) | letter;
    const last = this.#steps.length - 1;
    for (let slot = slotOf(step, last); ; slot = (slot + 1) & last) {
      const known = this.#steps[slot];
      if (known === step) return this.#leads[slot] as number;
      if (known === 0) return this.#add(slot, step);
    }
  }

  /** What was found for the row that ends at `place`; undefined where nothing was kept. */
  at(place: number): T | undefined {
    return this.#found[place];
  }

  keep(place: number, found: T): void {
    this.#found[place] = found;
  }

  #add(slot: number, step: number): number {
    this.#steps[slot] = step;
    const place = ++this.#places;
    this.#leads[slot] = place;
    if (place * 3 > this.#steps.length) this.#grow();
    return place;
  }

  #grow(): void {
    const [steps, leads] = [this.#steps, this.#leads];
    const last = steps.length * 4 - 1;
    this.#steps = new Int32Array(last + 1);
    this.#leads = new Int32Array(last + 1);
    steps.forEach((step, i) => {
      if (step === 0) return;
      let slot = slotOf(step, last);
      while (this.#steps[slot] !== 0) slot = (slot + 1) & last;
      this.#steps[slot] = step;
      this.#leads[slot] = leads[i] as number;
    });
  }

  #forget(): void {
    this.#places = this.rows;
    this.#steps.fill(0);
    this.#found = [];
  }
}

const slotOf = (step: number, last: number): number => (Math.imul(step, 0x9e3779b1) >>> 8) & last;
