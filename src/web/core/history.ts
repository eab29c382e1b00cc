import { remaining, selectionOf } from './decision.ts';
import type { ViewState } from './state.ts';

/**
 * What undo takes back: what is shown and how. Selection, language and place are no decisions of that kind; the
 * browser's own back and forward walk through selections.
 */
export type Undoable = Pick<ViewState, 'filters' | 'layout' | 'look' | 'curation'>;

/** Past and future decisions, the nearest last. */
export interface History {
  readonly past: readonly Undoable[];
  readonly future: readonly Undoable[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Decisions that are kept. */
const MOST = 100;

const UNDOABLE = ['filters', 'layout', 'look', 'curation'] as const satisfies readonly (keyof Undoable)[];

function undoable({ filters, layout, look, curation }: ViewState): Undoable {
  return { filters, layout, look, curation };
}

/** The history after the view went from one state to the next. */
export function remember(history: History, before: ViewState, after: ViewState): History {
  const same = UNDOABLE.every((part) => before[part] === after[part]);
  return same ? history : { past: [...history.past, undoable(before)].slice(-MOST), future: [] };
}

/** Going over to other decisions, one looks at what the last of those speaks of that are no longer made, or made again. */
function spokenOf(from: ViewState['curation'], to: ViewState['curation']): Partial<ViewState> {
  const undone = from.findLast((entry) => !to.includes(entry));
  if (undone) return { selection: selectionOf(undone), place: undefined };
  const again = to.findLast((entry) => !from.includes(entry));
  return again ? { selection: remaining(again), place: undefined } : {};
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
  return { state: { ...state, ...to, ...spokenOf(state.curation, to.curation) }, history: { ...history, ...kept } };
}
