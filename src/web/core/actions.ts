import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Facet } from './facets.ts';
import type { Around, Filters } from './filters.ts';
import { toggled, withFacet } from './filters.ts';
import type {
  Camera,
  Language,
  Layout,
  Look,
  Pane,
  Place,
  Selection,
  Sorting,
  Theme,
  TraceRequest,
  View,
  ViewState,
} from './state.ts';

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
    return { ...state, selection, place: undefined, pane, trace: completed(state.trace, selection) };
  };
}

/** A trace between two nodes that waits for the second has it when a node is selected. */
function completed(request: TraceRequest | undefined, selection: Selection | undefined): TraceRequest | undefined {
  const waits = request?.direction === 'between' && request.to === undefined;
  if (!waits || selection?.type !== 'node' || selection.key === request.from) return request;
  return { ...request, to: selection.key };
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

/** Go over to these filters; what they do not name stays. */
export function filter(filters: Partial<Filters>): Action {
  return (state) => ({ ...state, filters: { ...state.filters, ...filters } });
}

export function toggleNodeKind(kind: NodeKind): Action {
  return (state) => filter({ hiddenNodeKinds: toggled(state.filters.hiddenNodeKinds, kind) })(state);
}

export function toggleEdgeKind(kind: EdgeKind): Action {
  return (state) => filter({ hiddenEdgeKinds: toggled(state.filters.hiddenEdgeKinds, kind) })(state);
}

export function toggleLoose(): Action {
  return (state) => filter({ loose: !state.filters.loose })(state);
}

export function toggleFacet(facet: Facet, value: string): Action {
  return (state) => ({ ...state, filters: withFacet(state.filters, facet, value) });
}

/** Show only what lies around a node; `undefined` shows the rest again. */
export function isolate(around: Around | undefined): Action {
  return filter({ around });
}

/** Put one node away. */
export function hideNode(key: string): Action {
  return (state) => {
    const { hiddenNodes, expanded } = state.filters;
    const open = new Set([...expanded].filter((other) => other !== key));
    return filter({ hiddenNodes: new Set([...hiddenNodes, key]), expanded: open })(state);
  };
}

/** Show a node with all its neighbours, whatever else is filtered, or no longer. */
export function toggleExpanded(key: string): Action {
  return (state) => {
    const { hiddenNodes, expanded } = state.filters;
    const away = new Set([...hiddenNodes].filter((other) => other !== key));
    return filter({ hiddenNodes: away, expanded: toggled(expanded, key) })(state);
  };
}

export function lookAs(view: View): Action {
  return (state) => (state.view === view && state.pane === 'picture' ? state : { ...state, view, pane: 'picture' });
}

export function layOut(layout: Layout): Action {
  return (state) => (state.layout === layout ? state : { ...state, layout, camera: undefined });
}

export function paint(look: Partial<Look>): Action {
  return (state) => ({ ...state, look: { ...state.look, ...look } });
}

export function moveCamera(camera: Camera | undefined): Action {
  return (state) => (state.camera === camera ? state : { ...state, camera });
}

export function sort(sorting: Sorting): Action {
  return (state) => ({ ...state, sorting });
}

/** Ask for a way through the graph, or give it up. It is drawn as a cascade. */
export function trace(request: TraceRequest | undefined): Action {
  return (state) => {
    const whole = request !== undefined && (request.direction !== 'between' || request.to !== undefined);
    return { ...state, trace: request, view: whole ? 'cascade' : state.view, pane: whole ? 'detail' : state.pane };
  };
}

/** Go to a hop of the trace; what it rests on is selected, and the reader shows its sentence. */
export function stepTo(step: number, selection: Selection): Action {
  return (state) => {
    if (!state.trace) return state;
    return { ...state, trace: { ...state.trace, step }, selection, place: undefined };
  };
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
