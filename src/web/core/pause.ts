/** Lets the page draw and hear the reader before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The page may draw after so many milliseconds. */
const SLICE = 12;

/** Goes on with work that yields, for as long as the page may be kept; gives what the work came to, once it has. */
export function goOn<T>(work: Generator<undefined, T>): { readonly value: T } | undefined {
  const end = performance.now() + SLICE;
  while (performance.now() < end) {
    const slice = work.next();
    if (slice.done) return { value: slice.value };
  }
  return undefined;
}

/** Does work that yields, letting the page draw in between. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const done = goOn(work);
    if (done) return done.value;
    await pause();
  }
}
