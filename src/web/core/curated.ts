import { applyCuration, type CurationOutcome } from '../../curation/apply.ts';
import type { CurationEntry } from '../../ontology/curation.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import { headOf, partOf } from './file-of.ts';
import type { Model } from './model.ts';
import { patchModel } from './patch-model.ts';

/** A graph as decisions leave it, and what became of each. */
export interface CuratedModel {
  readonly model: Model;
  readonly outcomes: readonly CurationOutcome[];
}

type Known = readonly (CuratedModel & { readonly entries: readonly CurationEntry[] })[];

/** The last few answers: whoever asks whether a decision can be carried out then asks for the graph that comes of it. */
const KEPT = 3;
const known = new WeakMap<Model, Known>();

const same = (a: readonly CurationEntry[], b: readonly CurationEntry[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);

/** The nodes that decisions speak of, and those at the ends of edges that they speak of. */
function namedIn(base: Model, entries: readonly CurationEntry[]): Set<string> {
  const named = new Set<string>();
  const name = (key: unknown) => {
    if (typeof key === 'string' && base.nodes.has(key)) named.add(key);
  };
  for (const { what, ...more } of entries) {
    if ('node' in what) name(what.node);
    const edge = 'edge' in what ? base.edges.get(what.edge) : undefined;
    for (const key of [edge?.source, edge?.target]) name(key);
    if ('into' in more) name(more.into);
    if (more.action !== 'correct') continue;
    for (const key of [more.source, more.target, ...Object.values(more.attributes ?? {})]) name(key);
  }
  return named;
}

/**
 * The part of a graph that decisions can change or ask about: the nodes that they name with all edges of these and the
 * nodes at their other ends, and the nodes whose attributes name one of them.
 */
function concerned(base: Model, entries: readonly CurationEntry[]): GraphFile {
  const named = namedIn(base, entries);
  const nodes = new Set(named);
  const edges = new Set<string>();
  for (const key of named) {
    for (const edge of base.incident.get(key) ?? []) {
      edges.add(edge.key);
      nodes.add(edge.source).add(edge.target);
    }
  }
  for (const { key, attributes } of base.nodes.values()) {
    for (const name in attributes) if (named.has(attributes[name] as string)) nodes.add(key);
  }
  return partOf(base, nodes, edges);
}

/** The model with decisions applied; the model itself where there are none. What they do not concern is not copied. */
export function curatedModel(base: Model, entries: readonly CurationEntry[]): CuratedModel {
  if (entries.length === 0) return { model: base, outcomes: [] };
  const answers = known.get(base) ?? [];
  const answer = answers.find((one) => same(one.entries, entries));
  if (answer) return answer;
  const before = concerned(base, entries);
  const { file, outcomes } = applyCuration(before, entries);
  const made = { entries, model: patchModel(base, before, file), outcomes };
  known.set(base, [made, ...answers].slice(0, KEPT));
  return made;
}

/** Decisions that the graph already had when it was loaded. */
export const builtIn = (base: Model): readonly CurationEntry[] => headOf(base).attributes.curation ?? [];
