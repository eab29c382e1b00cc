import { applyCuration, type CurationOutcome } from '../../curation/apply.ts';
import type { CurationEntry } from '../../ontology/curation.ts';
import { fileOf, headOf } from './file-of.ts';
import { modelOf } from './load.ts';
import type { Model } from './model.ts';

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

/** The model with decisions applied; the model itself where there are none. */
export function curatedModel(base: Model, entries: readonly CurationEntry[]): CuratedModel {
  if (entries.length === 0) return { model: base, outcomes: [] };
  const answers = known.get(base) ?? [];
  const answer = answers.find((one) => same(one.entries, entries));
  if (answer) return answer;
  const { file, outcomes } = applyCuration(fileOf(base), entries);
  const made = { entries, model: modelOf(file), outcomes };
  known.set(base, [made, ...answers].slice(0, KEPT));
  return made;
}

/** Decisions that the graph already had when it was loaded. */
export const builtIn = (base: Model): readonly CurationEntry[] => headOf(base).attributes.curation ?? [];
