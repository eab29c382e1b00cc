import type { Action } from './actions.ts';
import type { History } from './history.ts';
import { NO_HISTORY, remember, travel } from './history.ts';
import type { ViewState } from './state.ts';

/** Holds the one view state and its history; whoever draws something subscribes. */
export interface Store {
  get(): ViewState;
  history(): History;
  /** Apply an action; subscribers hear of it only when the state has become another object. */
  dispatch(action: Action): void;
  /** Take the last decision back, or make it again. */
  travel(towards: 'past' | 'future'): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: ViewState): Store {
  let state = initial;
  let history = NO_HISTORY;
  const listeners = new Set<() => void>();
  const become = (next: ViewState, then: History) => {
    state = next;
    history = then;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    history: () => history,
    dispatch(action) {
      const next = action(state);
      if (next !== state) become(next, remember(history, state, next));
    },
    travel(towards) {
      const there = travel(history, state, towards);
      if (there) become(there.state, there.history);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
