import { useEffect, useMemo, useState } from 'react';
import { goOn } from '../core/pause.ts';

/** Runs a generator to its end, letting the page draw in between; returns the function that gives it up. */
function runSliced<T>(work: Generator<undefined, T>, done: (value: T) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const end = goOn(work);
    if (end) return done(end.value);
    waiting = setTimeout(run);
  };
  run();
  return () => clearTimeout(waiting);
}

/**
 * What work in slices comes to. Work that is small is done at once; while the next of large work is done the last answer
 * stays. `pending` says whether the answer is an old one. `make` must change when its outcome would.
 */
export function useSliced<T>(
  make: () => Generator<undefined, T>,
  small: boolean,
  before: T,
): { value: T; pending: boolean } {
  const now = useMemo(() => {
    if (!small) return undefined;
    const work = make();
    for (let slice = work.next(); ; slice = work.next()) if (slice.done) return { value: slice.value };
  }, [make, small]);
  const [later, setLater] = useState<{ make: () => Generator<undefined, T>; value: T }>();
  useEffect(() => {
    if (!small) return runSliced(make(), (value) => setLater({ make, value }));
  }, [make, small]);
  if (now) return { value: now.value, pending: false };
  return { value: later?.value ?? before, pending: later?.make !== make };
}
