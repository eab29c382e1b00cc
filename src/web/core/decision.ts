import type { CurationEntry } from '../../ontology/curation.ts';
import { edgeKeyOf } from '../../ontology/edgeKey.ts';
import type { EdgeKind } from '../../ontology/kinds.ts';
import type { Action } from './actions.ts';
import type { EdgeRecord, Model } from './model.ts';
import type { Language, Selection, TraceRequest } from './state.ts';
import { edgeKindLabel } from './wording.ts';

/** What a decision speaks of. */
export function selectionOf({ what }: CurationEntry): Selection {
  return 'edge' in what ? { type: 'edge', key: what.edge } : { type: 'node', key: what.node };
}

/** What a selection is called where people review a curation file. */
export function nameOf(model: Model, { type, key }: Selection, language: Language): string {
  if (type === 'node') return model.nodes.get(key)?.label ?? key;
  const edge = model.edges.get(key);
  const end = (node: string) => model.nodes.get(node)?.label ?? node;
  return edge ? `${end(edge.source)} · ${edgeKindLabel(edge.kind, language)} · ${end(edge.target)}` : key;
}

/** What is sure to be there once a decision is carried out; an edge that was moved has another key. */
export function remaining(entry: CurationEntry): Selection | undefined {
  if (entry.action === 'merge') return { type: 'node', key: entry.into };
  const moved = entry.action === 'correct' && (entry.kind ?? entry.source ?? entry.target) !== undefined;
  return entry.action === 'reject' || moved ? undefined : selectionOf(entry);
}

/** What is left to look at once a decision is carried out: the thing under the key that it then has, or nothing. */
function leftBy(entry: CurationEntry, edge: EdgeRecord | undefined): Selection | undefined {
  if (entry.action !== 'correct' || !edge) return remaining(entry);
  const { kind = edge.kind, source = edge.source, target = edge.target } = entry;
  const key = edgeKeyOf(kind as EdgeKind, source, target);
  return { type: 'edge', key: key === edgeKeyOf(edge.kind, edge.source, edge.target) ? edge.key : key };
}

const speaksOf = (request: TraceRequest | undefined, entry: CurationEntry): boolean =>
  (entry.action === 'reject' || entry.action === 'merge') &&
  'node' in entry.what &&
  (request?.from === entry.what.node || request?.to === entry.what.node);

/** Decide something of the graph, and look at what is left of it; a trace from what is gone ends. */
export function decide(model: Model, entry: CurationEntry): Action {
  const edge = 'edge' in entry.what ? model.edges.get(entry.what.edge) : undefined;
  return (state) => ({
    ...state,
    curation: [...state.curation, entry],
    selection: leftBy(entry, edge),
    place: undefined,
    trace: speaksOf(state.trace, entry) ? undefined : state.trace,
  });
}

/** Take decisions that were saved to those of this session. */
export function adopt(entries: readonly CurationEntry[]): Action {
  return (state) => (entries.length === 0 ? state : { ...state, curation: [...state.curation, ...entries] });
}

/** Take a decision back, whatever was decided since. */
export function takeBack(entry: CurationEntry): Action {
  return (state) => ({ ...state, curation: state.curation.filter((one) => one !== entry) });
}
