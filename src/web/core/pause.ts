/** Lets the page draw and hear the reader before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
