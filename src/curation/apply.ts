import { canonicalText } from '../graph/serialize.ts';
import type { Curated, CurationEntry } from '../ontology/curation.ts';
import type { GraphFile } from '../ontology/schema.ts';
import { CurationDraft } from './draft.ts';
import type { Refusal } from './refusal.ts';

/** What became of a decision; one that speaks of what is no longer there, or cannot be done, changes nothing. */
export interface CurationOutcome {
  readonly entry: CurationEntry;
  /** Why it was not applied. */
  readonly refusal?: Refusal;
}

/** A graph with decisions applied to it, and what became of each. */
export interface CuratedGraph {
  readonly file: GraphFile;
  readonly outcomes: readonly CurationOutcome[];
}

/**
 * Applies decisions to a graph in their order; the graph given stays as it is. What is left of a thing that people looked
 * at carries their words as its attribute `curation`, and the graph all decisions as its own. Applied to the graph of
 * the next build they do the same, as far as the keys are still there; applied twice they do what they did once.
 */
export function applyCuration(file: GraphFile, entries: readonly CurationEntry[]): CuratedGraph {
  if (entries.length === 0) return { file, outcomes: [] };
  const draft = new CurationDraft(file);
  const outcomes = entries.map((entry): CurationOutcome => {
    const refusal = applyEntry(draft, entry);
    return refusal ? { entry, refusal } : { entry };
  });
  const { attributes, ...rest } = draft.file();
  const curation = withEntries(attributes.curation ?? [], entries);
  return { file: { ...rest, attributes: { ...attributes, curation } }, outcomes };
}

/** The decisions with others behind them, each once. */
export function withEntries(known: readonly CurationEntry[], added: readonly CurationEntry[]): CurationEntry[] {
  return [...new Map([...known, ...added].map((entry) => [canonicalText(entry), entry])).values()];
}

function applyEntry(draft: CurationDraft, entry: CurationEntry): Refusal | undefined {
  const { action, what, why, when, by } = entry;
  const words: Curated = { action, why, when, by };
  if ('edge' in what) {
    const edge = draft.edge(what.edge);
    if (!edge) return { why: 'gone', about: what.edge };
    if (action === 'correct') return draft.correctEdge(edge, entry, words);
    if (action === 'reject') draft.removeEdge(edge);
    else draft.speakOfEdge(edge, words);
    return undefined;
  }
  const node = draft.node(what.node);
  if (!node) return { why: 'gone', about: what.node };
  if (action === 'correct') return draft.correctNode(node, entry, words);
  if (action === 'merge') {
    const into = draft.node(entry.into);
    return into ? draft.merge(node, into, words) : { why: 'gone', about: entry.into };
  }
  if (action === 'reject') draft.removeNode(node);
  else draft.speakOfNode(node, words);
  return undefined;
}
