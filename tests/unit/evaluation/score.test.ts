import { describe, expect, test } from 'vitest';
import { checkGold, type Gold } from '../../../src/evaluation/gold.ts';
import { bareName } from '../../../src/evaluation/match.ts';
import { score } from '../../../src/evaluation/score.ts';
import { marks, total } from '../../../src/evaluation/totals.ts';
import type { EdgeKind, NodeKind } from '../../../src/ontology/kinds.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';

const TEXT = '根据《信访条例》，县政府设立接待窗口3个。县信访局接待群众来访50批次。个别部门回复不及时。';

const GOLD: Gold = {
  doc: 'letters.txt',
  entities: [
    { id: 'L1', kind: 'regulation', names: ['信访条例'], forms: ['《信访条例》'] },
    { id: 'I1', kind: 'institution', names: ['某县人民政府', '县人民政府'], forms: ['县政府'] },
    { id: 'I2', kind: 'institution', names: ['某县信访局'], forms: ['县信访局'] },
    { id: 'F1', kind: 'reform', names: ['信访制度'], optional: true },
    { id: 'M1', kind: 'measure', quote: '设立接待窗口3个' },
    { id: 'M2', kind: 'measure', quote: '接待群众来访50批次' },
    { id: 'P1', kind: 'problem', quote: '个别部门回复不及时' },
  ],
  relations: [
    { kind: 'drives', source: 'L1', target: 'M1' },
    { kind: 'carriedOutBy', source: 'M1', target: 'I1' },
    { kind: 'carriedOutBy', source: 'M2', target: 'I2' },
    { kind: 'advances', source: 'M1', target: 'F1', optional: true },
  ],
};

type Clause = string | undefined;

const span = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { doc: GOLD.doc, start, end: start + quote.length };
};

/** A graph from short rows: nodes [key, kind, label, clause], edges [kind, source, target]. */
function graph(nodes: [string, NodeKind, string, Clause?][], edges: [EdgeKind, string, string][] = []): GraphFile {
  return {
    attributes: { schemaVersion: 1, documents: [] },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map(([key, kind, label, clause]) => ({
      key,
      attributes: { kind, label, aliases: [], mentions: [], x: 0, y: 0, ...(clause ? { span: span(clause) } : {}) },
    })),
    edges: edges.map(([kind, source, target], i) => ({
      key: `${i}`,
      source,
      target,
      attributes: { kind, evidence: [{ ...span('根据'), rule: 'r' }], confidence: 1, origin: 'stated' },
    })),
  };
}

const PERFECT: Required<Parameters<typeof graph>> = [
  [
    ['l', 'regulation', '《信访条例》'],
    ['i1', 'institution', '某县人民政府'],
    ['i2', 'institution', '某县信访局'],
    ['m1', 'measure', '设立接待窗口3个', '设立接待窗口3个'],
    ['m2', 'measure', '接待群众来访50批次', '接待群众来访50批次'],
    ['p', 'problem', '个别部门回复不及时', '个别部门回复不及时'],
  ],
  [
    ['drives', 'l', 'm1'],
    ['carriedOutBy', 'm1', 'i1'],
    ['carriedOutBy', 'm2', 'i2'],
  ],
];

test('the annotation fits its text, and a broken one is told', () => {
  expect(checkGold(GOLD, TEXT)).toEqual([]);
  const broken = { ...GOLD, entities: [...GOLD.entities, { id: 'L1', kind: 'reform' as const, forms: ['网上信访'] }] };
  expect(checkGold(broken, TEXT)).toEqual(['L1: the id is taken', 'L1: no names', 'L1: not in the text: 网上信访']);
});

test('names are compared without marks and widths', () => {
  expect(bareName('《法治纲要》（2015－2020年）')).toBe(bareName('法治纲要(2015-2020年)'));
});

describe('score', () => {
  test('a perfect graph has no differences', () => {
    const result = score(graph(...PERFECT), GOLD, TEXT);
    expect(result.differences).toEqual([]);
    expect(total([result]).headline.f1).toBe(1);
  });

  test('a second node for one thing is wrong, an optional one is neither right nor wrong', () => {
    const [nodes, edges] = PERFECT;
    const result = score(
      graph(
        [...nodes, ['i3', 'institution', '县政府'], ['f', 'reform', '信访制度']],
        [...edges, ['advances', 'm1', 'f']],
      ),
      GOLD,
      TEXT,
    );
    expect(result.nodes.institution).toEqual({ right: 2, wrong: 1, missed: 0 });
    expect(result.nodes.reform).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(result.edges.advances).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(result.differences).toMatchObject([{ what: 'twice', kind: 'institution', text: '县政府' }]);
  });

  test('clauses match by overlap, from half on', () => {
    const near = score(graph([['m', 'measure', '', '接待窗口3个']]), GOLD, TEXT);
    expect(near.nodes.measure).toEqual({ right: 1, wrong: 0, missed: 1 });
    const far = score(graph([['m', 'measure', '', '3个']]), GOLD, TEXT);
    expect(far.nodes.measure).toEqual({ right: 0, wrong: 1, missed: 2 });
  });

  test('edges count over matched ends; a wrong one tells its rule', () => {
    const [nodes] = PERFECT;
    const result = score(
      graph(nodes, [
        ['drives', 'l', 'm1'],
        ['drives', 'l', 'm2'],
        ['carriedOutBy', 'm1', 'i2'],
      ]),
      GOLD,
      TEXT,
    );
    expect(result.edges.drives).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(result.edges.carriedOutBy).toEqual({ right: 0, wrong: 1, missed: 2 });
    expect(result.differences.filter((difference) => difference.rule === 'r')).toHaveLength(2);
  });

  test('kinds that were not annotated count for nothing', () => {
    const gold = { ...GOLD, skip: ['drives' as const], relations: GOLD.relations.slice(1) };
    expect(score(graph(...PERFECT), gold, TEXT).edges.drives).toBeUndefined();
  });
});

test('marks: precision, recall and F1', () => {
  expect(marks({ right: 6, wrong: 2, missed: 6 })).toMatchObject({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(marks({ right: 0, wrong: 0, missed: 0 })).toMatchObject({ precision: 1, recall: 1, f1: 1 });
});
