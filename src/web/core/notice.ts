let notice = '';
const listeners = new Set<() => void>();

/** The last thing that the page did and says so, for its announcer; empty when there is nothing to say. */
export const notices = {
  get: () => notice,
  say(words: string): void {
    notice = words;
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
