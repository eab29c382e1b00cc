import type { Action } from './actions.ts';
import type { ViewState } from './state.ts';

/** Holds the one view state; whoever draws something subscribes. */
export interface Store {
  get(): ViewState;
  /** Apply an action; subscribers hear of it only when the state has become another object. */
  dispatch(action: Action): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: ViewState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = action(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
