import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../ontology/kinds.ts';
import type { Language, Selection, ViewState } from './state.ts';
import { LANGUAGES } from './state.ts';

/** The part of the view that the address holds. Absent means: as when the page was opened. */
export interface Address {
  readonly selection?: Selection;
  readonly hiddenNodeKinds?: readonly NodeKind[];
  readonly hiddenEdgeKinds?: readonly EdgeKind[];
  readonly loose?: boolean;
  readonly document?: string;
  readonly language?: Language;
}

function kindsIn<K extends string>(kinds: readonly K[], value: string | null): K[] | undefined {
  if (value === null) return undefined;
  const named = new Set(value.split(','));
  return kinds.filter((kind) => named.has(kind));
}

/** Read a location's hash; what it cannot read is left out. */
export function parseAddress(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const node = parameters.get('node');
  const edge = parameters.get('edge');
  const hiddenNodeKinds = kindsIn(NODE_KINDS, parameters.get('hide'));
  const hiddenEdgeKinds = kindsIn(EDGE_KINDS, parameters.get('hide-edges'));
  const loose = parameters.get('loose');
  const document = parameters.get('doc');
  const language = LANGUAGES.find((known) => known === parameters.get('lang'));
  return {
    ...(node !== null ? { selection: { type: 'node', key: node } } : {}),
    ...(node === null && edge !== null ? { selection: { type: 'edge', key: edge } } : {}),
    ...(hiddenNodeKinds ? { hiddenNodeKinds } : {}),
    ...(hiddenEdgeKinds ? { hiddenEdgeKinds } : {}),
    ...(loose === 'yes' || loose === 'no' ? { loose: loose === 'yes' } : {}),
    ...(document !== null ? { document } : {}),
    ...(language ? { language } : {}),
  };
}

function sameKinds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((kind) => b.has(kind));
}

/** The hash of a view, `''` for the first one; `home` is the state that an empty hash means. */
export function formatAddress(state: ViewState, home: ViewState): string {
  const parameters = new URLSearchParams();
  if (state.selection) parameters.set(state.selection.type, state.selection.key);
  if (!sameKinds(state.hiddenNodeKinds, home.hiddenNodeKinds))
    parameters.set('hide', [...state.hiddenNodeKinds].join(','));
  if (state.loose !== home.loose) parameters.set('loose', state.loose ? 'yes' : 'no');
  if (!sameKinds(state.hiddenEdgeKinds, home.hiddenEdgeKinds)) {
    parameters.set('hide-edges', [...state.hiddenEdgeKinds].join(','));
  }
  if (state.document !== undefined && state.document !== home.document) parameters.set('doc', state.document);
  if (state.language !== home.language) parameters.set('lang', state.language);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}

/** The home view changed as an address says. */
export function applyAddress(home: ViewState, state: ViewState, address: Address): ViewState {
  return {
    ...state,
    selection: address.selection,
    place: undefined,
    hiddenNodeKinds: address.hiddenNodeKinds ? new Set(address.hiddenNodeKinds) : home.hiddenNodeKinds,
    hiddenEdgeKinds: address.hiddenEdgeKinds ? new Set(address.hiddenEdgeKinds) : home.hiddenEdgeKinds,
    loose: address.loose ?? home.loose,
    document: address.document ?? home.document,
    language: address.language ?? home.language,
    pane: address.selection ? 'detail' : state.pane,
  };
}
