import type { Probe } from './patternProbes.ts';
import type { Seen } from './termClasses.ts';

/** How far every rule has come: for rule r, twice the probe that it is at, odd within a run of it; or one of the two ends. */
type Progress = readonly number[];

const FAILED = -1;
const OPENED = -2;
/** States kept, at most; then they are made anew, so that strange texts fill no memory. */
const MOST_STATES = 5000;

interface State {
  readonly progress: Progress;
  /** Bit r: the opening of rule r has been read. */
  readonly opened: Int32Array;
  /** Whether nothing that follows can change `opened`. */
  readonly settled: boolean;
  /** By class of the next term. */
  readonly next: State[];
}

/**
 * The openings of all rules read at once. An opening is a row of probes of which only the last must be met; each is tried as compromise does,
 * greedy and without going back, so that after every term each rule is in one place, and all of them together in one state. States and what
 * leads from one to the next are made as clauses are met: prose opens in few ways.
 */
export class Openings {
  readonly #openings: readonly (readonly Probe[] | undefined)[];
  #states = new Map<string, State>();
  #start: State;

  /** @param openings by rule; undefined where any opening will do */
  constructor(openings: readonly (readonly Probe[] | undefined)[]) {
    this.#openings = openings;
    this.#start = this.#stateOf(openings.map((opening) => (opening ? 0 : OPENED)));
  }

  /** Which rules' openings the clause begins with, as bits, 32 rules to a word. */
  of(terms: readonly Seen[], classes: readonly number[]): Int32Array {
    let state = this.#start;
    for (let i = 0; i < terms.length && !state.settled; i++) {
      const number = classes[i] as number;
      state = state.next[number] ?? this.#follow(state, number, terms[i] as Seen);
    }
    return state.opened;
  }

  #follow(state: State, number: number, term: Seen): State {
    if (this.#states.size > MOST_STATES) {
      this.#states = new Map();
      this.#start = this.#stateOf(this.#start.progress);
    }
    const next = this.#stateOf(
      state.progress.map((at, rule) => (at < 0 ? at : advance(this.#openings[rule] ?? [], at, term))),
    );
    state.next[number] = next;
    return next;
  }

  #stateOf(progress: Progress): State {
    const id = progress.join();
    let state = this.#states.get(id);
    if (!state) {
      const opened = new Int32Array(Math.ceil(progress.length / 32));
      progress.forEach((at, rule) => {
        if (at === OPENED) opened[rule >> 5] = (opened[rule >> 5] as number) | (1 << (rule & 31));
      });
      state = { progress, opened, settled: progress.every((at) => at < 0), next: [] };
      this.#states.set(id, state);
    }
    return state;
  }
}

/** Where an opening stands behind one more term. */
function advance(opening: readonly Probe[], from: number, term: Seen): number {
  let running = (from & 1) === 1;
  for (let i = from >> 1; i < opening.length; i++) {
    const { fits, optional, greedy } = opening[i] as Probe;
    if (fits(term)) {
      if (i === opening.length - 1) return OPENED;
      return greedy ? 2 * i + 1 : 2 * (i + 1);
    }
    if (!optional && !running) return FAILED;
    running = false;
  }
  return FAILED;
}
