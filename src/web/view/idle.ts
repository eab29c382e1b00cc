/** How long a page that is never idle keeps what can wait, in milliseconds. */
const PATIENCE = 2000;

/** Does something once the page has nothing better to do; returns the function that gives it up. */
export function whenIdle(act: () => void): () => void {
  // Safari has no such callback.
  if (!window.requestIdleCallback) {
    const waiting = setTimeout(act, PATIENCE);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(waiting);
}
