import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCuration } from '../../../src/curation/apply.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { seeded } from '../../../src/graph/seeded.ts';
import type { CurationEntry } from '../../../src/ontology/curation.ts';
import { edgeKeyOf } from '../../../src/ontology/edgeKey.ts';
import { EDGE_KINDS } from '../../../src/ontology/kinds.ts';
import { curatedModel } from '../../../src/web/core/curated.ts';
import { fileInTurns } from '../../../src/web/core/export.ts';
import { headOf } from '../../../src/web/core/file-of.ts';
import { modelOf } from '../../../src/web/core/load.ts';
import type { Model } from '../../../src/web/core/model.ts';
import { decide, GRAPH } from '../curation/example.ts';

const SAMPLE = modelOf(readGraphFile(JSON.parse(readFileSync('tests/browser/pictures/graph.json', 'utf8'))));

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

/** Everything that a model is. What was moved and moved back stands where it stood, or at the end: that tells nothing. */
const written = (model: Model) => ({
  nodes: [...model.nodes],
  edges: [...model.edges.values()].sort(byKey),
  keys: [...model.edges.keys()].sort(),
  incident: [...model.incident].map(([key, edges]) => [key, edges.toSorted(byKey)]),
  totals: [...model.nodeTotals, ...model.edgeTotals],
  curation: headOf(model).attributes.curation,
});

/** Decisions drawn by lot, of what is near each other, so that some speak of what others made, and some of what is gone. */
function drawn(model: Model, seed: number): CurationEntry[] {
  const random = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const centre = one([...model.nodes.keys()]);
  const around = new Set([centre]);
  for (const key of [...around])
    for (const { source, target } of model.incident.get(key) ?? []) around.add(source).add(target);
  const nodes = [...around];
  const edges = [...model.edges.values()].filter(({ source, target }) => around.has(source) && around.has(target));
  const edgeKeys = edges.map(({ key }) => key);
  return Array.from({ length: 6 }, (): CurationEntry => {
    const [node, other, edge] = [one(nodes), one(nodes), edges.length > 0 ? one(edges) : undefined];
    const entries: CurationEntry[] = [
      decide({ action: 'confirm', what: { node } }),
      decide({ action: 'reject', what: { node } }),
      decide({ action: 'merge', what: { node }, into: other }),
      decide({ action: 'correct', what: { node }, label: '新名', attributes: { issuer: other } }),
    ];
    if (!edge) return one(entries);
    const kind = random() < 0.5 ? edge.kind : one(EDGE_KINDS);
    edgeKeys.push(edgeKeyOf(kind, other, edge.target));
    entries.push(
      decide({ action: 'note', what: { edge: one(edgeKeys) } }),
      decide({ action: 'reject', what: { edge: one(edgeKeys) } }),
      decide({ action: 'correct', what: { edge: one(edgeKeys) }, kind, source: other }),
      decide({ action: 'correct', what: { edge: edge.key }, target: other }),
    );
    return one(entries);
  });
}

describe('a model in which only what decisions concern is made anew', () => {
  it.each([
    ['of a small graph', modelOf(GRAPH), 150],
    ['of a whole report', SAMPLE, 150],
  ])('%s is the one that is made of the whole file', async (_name, model, times) => {
    const before = written(model);
    let carriedOut = 0;
    for (let seed = 1; seed <= times; seed++) {
      const entries = drawn(model, seed);
      const whole = applyCuration(await fileInTurns(model), entries);
      const patched = curatedModel(model, entries);
      expect(patched.outcomes, `${seed}`).toEqual(whole.outcomes);
      expect(written(patched.model), `${seed}`).toEqual(written(modelOf(whole.file)));
      carriedOut += whole.outcomes.filter(({ refusal }) => !refusal).length;
    }
    expect(carriedOut).toBeGreaterThan(times);
    expect(written(model)).toEqual(before);
  });
});
