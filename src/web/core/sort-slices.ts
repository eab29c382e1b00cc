/** Values that are sorted, or merged, between two yields. */
const SLICE = 4000;

/** Sorts as `Array.prototype.sort` does, stably, but yields every few milliseconds (merge sort from the bottom up). */
export function* sortSlices<T>(values: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let runs: T[][] = [];
  for (let i = 0; i < values.length; i += SLICE) {
    runs.push(values.slice(i, i + SLICE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(left: T[], right: T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  if (right.length === 0) return left;
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const fromLeft = r >= right.length || (l < left.length && compare(left[l] as T, right[r] as T) <= 0);
    merged.push((fromLeft ? left[l++] : right[r++]) as T);
    if (merged.length % SLICE === 0) yield;
  }
  return merged;
}
