import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Language, Pane, Place, Selection, Theme, ViewState } from './state.ts';
import type { Filters } from './visible.ts';

/** A step from one view to the next; pure, so that undo, the address and tests can replay it. */
export type Action = (state: ViewState) => ViewState;

export function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.type === b.type && a.key === b.key);
}

/** Select a node or an edge; `undefined` clears. On a narrow screen the details come to the front. */
export function select(selection: Selection | undefined): Action {
  return (state) => {
    const pane = selection === undefined ? state.pane : 'detail';
    if (sameSelection(state.selection, selection)) return state.pane === pane ? state : { ...state, pane };
    return { ...state, selection, place: undefined, pane };
  };
}

/** Select what stands at a place of a document, where the reader of it is already. */
export function selectAt(selection: Selection, doc: string, start: number): Action {
  return (state) => ({ ...select(selection)(state), document: doc, place: nextPlace(state, doc, start) });
}

function nextPlace(state: ViewState, doc: string, start: number): Place {
  return { doc, start, turn: (state.place?.turn ?? 0) + 1 };
}

/** Show a place of a document in the reader, opening the reader where it was closed. */
export function show(doc: string, start: number): Action {
  return (state) => ({
    ...state,
    document: doc,
    place: nextPlace(state, doc, start),
    readerOpen: true,
    pane: 'reader',
  });
}

function toggled<K>(set: ReadonlySet<K>, kind: K): Set<K> {
  const next = new Set(set);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

export function toggleNodeKind(kind: NodeKind): Action {
  return (state) => ({ ...state, hiddenNodeKinds: toggled(state.hiddenNodeKinds, kind) });
}

export function toggleEdgeKind(kind: EdgeKind): Action {
  return (state) => ({ ...state, hiddenEdgeKinds: toggled(state.hiddenEdgeKinds, kind) });
}

/** Go over to these filters. */
export function filter({ hiddenNodeKinds, hiddenEdgeKinds, loose }: Filters): Action {
  return (state) => ({ ...state, hiddenNodeKinds, hiddenEdgeKinds, loose });
}

export function toggleLoose(): Action {
  return (state) => ({ ...state, loose: !state.loose });
}

export function search(query: string): Action {
  return (state) => (state.query === query ? state : { ...state, query });
}

export function openDocument(document: string): Action {
  return (state) => ({ ...state, document, place: undefined });
}

export function showPane(pane: Pane): Action {
  return (state) => (state.pane === pane ? state : { ...state, pane });
}

export function speak(language: Language): Action {
  return (state) => ({ ...state, language });
}

export function dress(theme: Theme): Action {
  return (state) => ({ ...state, theme });
}

export function toggleReader(): Action {
  return (state) => ({ ...state, readerOpen: !state.readerOpen });
}
