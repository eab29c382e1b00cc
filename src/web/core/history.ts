import type { ViewState } from './state.ts';

/**
 * What undo takes back: what is shown and how. Selection, language and place are no decisions of that kind; the
 * browser's own back and forward walk through selections.
 */
export type Undoable = Pick<ViewState, 'filters' | 'layout' | 'look'>;

/** Past and future decisions, the nearest last. */
export interface History {
  readonly past: readonly Undoable[];
  readonly future: readonly Undoable[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Decisions that are kept. */
const MOST = 100;

function undoable({ filters, layout, look }: ViewState): Undoable {
  return { filters, layout, look };
}

/** The history after the view went from one state to the next. */
export function remember(history: History, before: ViewState, after: ViewState): History {
  const same = before.filters === after.filters && before.layout === after.layout && before.look === after.look;
  return same ? history : { past: [...history.past, undoable(before)].slice(-MOST), future: [] };
}

/** One step back or forward: the state and history then, or `undefined` where there is nothing to go to. */
export function travel(
  history: History,
  state: ViewState,
  towards: 'past' | 'future',
): { readonly state: ViewState; readonly history: History } | undefined {
  const away = towards === 'past' ? 'future' : 'past';
  const to = history[towards].at(-1);
  if (!to) return undefined;
  const kept = { [towards]: history[towards].slice(0, -1), [away]: [...history[away], undoable(state)] };
  return { state: { ...state, ...to }, history: { ...history, ...kept } };
}
