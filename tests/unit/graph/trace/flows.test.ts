import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../../../src/graph/trace/flows.ts';
import { EDGE_KINDS, EDGES } from '../../../../src/ontology/registry.ts';

const rows = FLOWS.map((flow) => [`${flow.kind} ${flow.downstream}`, flow] as const);

describe('the table of what upstream and downstream mean', () => {
  test.each(rows)('%s joins kinds that the ontology lets it join', (_, { kind, downstream, upper, lower }) => {
    if (kind === 'sameMatter') return;
    expect(EDGE_KINDS).toContain(kind);
    const [source, target] = downstream === 'along' ? [upper, lower] : [lower, upper];
    for (const wanted of source ?? []) expect(EDGES[kind].ends.flatMap((ends) => ends.source)).toContain(wanted);
    for (const wanted of target ?? []) expect(EDGES[kind].ends.flatMap((ends) => ends.target)).toContain(wanted);
  });

  test.each(rows)('%s says in both languages what it means and how a line reads', (_, { up, down, means }) => {
    for (const words of [up, down, means]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[a-z]/);
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(up.zh).not.toBe(down.zh);
  });

  test('runs one way only, save that a measure advances a reform and a reform comes about in measures', () => {
    const ways = new Map<string, Set<string>>();
    for (const { kind, downstream } of FLOWS) ways.set(kind, (ways.get(kind) ?? new Set()).add(downstream));
    expect([...ways].filter(([, senses]) => senses.size > 1).map(([kind]) => kind)).toEqual(['advances']);
  });

  test('leaves out what tells only where a thing belongs, is named or sent', () => {
    const kinds = FLOWS.map(({ kind }) => kind);
    for (const kind of ['cites', 'under', 'partOf', 'locatedIn', 'addressedTo', 'copiedTo', 'involves', 'uses'])
      expect(kinds).not.toContain(kind);
  });
});
