import { performance } from 'node:perf_hooks';

/** The middle of the values; of an even number the upper one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function once(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/**
 * Milliseconds of each work in each round. The works take turns, so that whatever slows the machine for a while slows all of them, and the
 * ratio within a round stays what it is. One round before is not counted: it compiles.
 */
export function alternate<K extends string>(
  rounds: number,
  works: Readonly<Record<K, () => void>>,
): Record<K, number[]> {
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name): [K, number[]] => [name, []])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const ms = once(works[name]);
      if (round > 0) times[name].push(ms);
    }
  }
  return times;
}

/** The median, over the rounds, of how many times longer `slow` took than `fast`. */
export function ratio(slow: readonly number[], fast: readonly number[]): number {
  return median(slow.map((ms, round) => ms / (fast[round] as number)));
}
