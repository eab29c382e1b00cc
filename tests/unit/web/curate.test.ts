import { describe, expect, it } from 'vitest';
import type { CurationEntry } from '../../../src/ontology/curation.ts';
import { changesOf, edgeFields, nodeFields } from '../../../src/web/core/correction.ts';
import { builtIn, curatedModel } from '../../../src/web/core/curated.ts';
import { adopt, decide as decided, takeBack } from '../../../src/web/core/decision.ts';
import { fileInTurns } from '../../../src/web/core/export.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { modelOf } from '../../../src/web/core/load.ts';
import { initialState } from '../../../src/web/core/state.ts';
import { createStore } from '../../../src/web/core/store.ts';
import { columnsOf, tableRows } from '../../../src/web/core/table.ts';
import { decide, GRAPH } from '../curation/example.ts';

const MODEL = modelOf(GRAPH);
const BY_A = 'carriedOutBy:measure:1→institution:a';

const store = () => createStore(initialState('zh', 'a.txt', OPEN_FILTERS));

describe('a decision', () => {
  const cases: [string, CurationEntry, { type: 'node' | 'edge'; key: string } | undefined][] = [
    ['to note leaves its thing in view', decide({ action: 'note', what: { edge: BY_A } }), { type: 'edge', key: BY_A }],
    ['to reject leaves nothing', decide({ action: 'reject', what: { node: 'measure:1' } }), undefined],
    [
      'to merge leaves the other node',
      decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:b' }),
      { type: 'node', key: 'institution:b' },
    ],
    [
      'to correct an edge leaves it under its new key',
      decide({ action: 'correct', what: { edge: BY_A }, kind: 'involves', target: 'institution:b' }),
      { type: 'edge', key: 'involves:measure:1→institution:b' },
    ],
  ];
  it.each(cases)('%s', (_, entry, left) => {
    const view = store();
    view.dispatch(decided(MODEL, entry));
    const { selection, curation } = view.get();
    expect(selection).toEqual(left);
    const { model } = curatedModel(MODEL, curation);
    if (left) expect((left.type === 'edge' ? model.edges : model.nodes).has(left.key)).toBe(true);
    // Undone, one sees again what it was about.
    view.travel('past');
    expect(view.get().curation).toEqual([]);
    expect(view.get().selection).toEqual(
      'edge' in entry.what ? { type: 'edge', key: entry.what.edge } : { type: 'node', key: entry.what.node },
    );
    view.travel('future');
    expect(view.get().curation).toEqual([entry]);
    const again = view.get().selection;
    if (again) expect((again.type === 'edge' ? model.edges : model.nodes).has(again.key)).toBe(true);
  });

  it('to reject ends the trace that began there', () => {
    const view = store();
    const reject = decide({ action: 'reject', what: { node: 'measure:1' } });
    view.dispatch((state) => ({ ...state, trace: { direction: 'up', from: 'measure:1' } }));
    view.dispatch(decided(MODEL, reject));
    expect(view.get().trace).toBeUndefined();
    view.dispatch((state) => ({ ...state, trace: { direction: 'up', from: 'measure:2' } }));
    view.dispatch(decided(MODEL, reject));
    expect(view.get().trace).toEqual({ direction: 'up', from: 'measure:2' });
  });

  it('is taken back from among others', () => {
    const view = store();
    const [first, second] = [
      decide({ action: 'note', what: { node: 'measure:1' } }),
      decide({ action: 'reject', what: { node: 'measure:2' } }),
    ];
    view.dispatch(adopt([first, second]));
    view.dispatch(takeBack(first));
    expect(view.get().curation).toEqual([second]);
  });
});

it('without decisions the model is the one that was loaded; with the same ones it is not made again', async () => {
  expect(curatedModel(MODEL, []).model).toBe(MODEL);
  const entries = [decide({ action: 'reject', what: { node: 'measure:2' } })];
  const { model } = curatedModel(MODEL, entries);
  expect(curatedModel(MODEL, [...entries]).model).toBe(model);
  expect(MODEL.nodes.has('measure:2')).toBe(true);
  expect(model.nodes.has('measure:2')).toBe(false);
  expect(builtIn(model)).toEqual(entries);
  expect((await fileInTurns(model)).nodes.map(({ key }) => key)).not.toContain('measure:2');
});

it('the table has a column for what people said, once they said anything', () => {
  const { model } = curatedModel(MODEL, [
    decide({ action: 'confirm', what: { node: 'measure:1' } }),
    decide({ action: 'note', what: { node: 'measure:1' } }),
  ]);
  const ids = (of: 'nodes' | 'edges') => columnsOf(of, model).map(({ id }) => id);
  expect(columnsOf('nodes', MODEL).map(({ id }) => id)).not.toContain('curation');
  expect(ids('nodes')).toContain('curation');
  expect(ids('edges')).not.toContain('curation');
  const sorting = { of: 'nodes', column: 'curation', descending: false } as const;
  const [first, second] = tableRows(model, { sorting, language: 'zh', shown: undefined, query: '' });
  expect(first).toMatchObject({ key: 'measure:1' });
  expect(first?.cells.at(-1)?.text).toBe('已确认、有备注');
  expect(second?.cells.at(-1)?.text).toBe('');
});

describe('the fields of a correction', () => {
  it('tell what was changed, years as numbers and what was emptied as taken away', () => {
    const measure = MODEL.nodes.get('measure:1')!;
    const before = nodeFields(measure);
    expect(changesOf('measure', before, before)).toBeUndefined();
    const after = { label: ' 新名 ', attributes: { status: '', year: '2019' } };
    expect(changesOf('measure', before, after)).toEqual({ label: '新名', attributes: { status: null, year: 2019 } });
  });

  it('tell the ends and the kind of an edge', () => {
    const edge = MODEL.edges.get(BY_A)!;
    const before = edgeFields(edge);
    expect(changesOf('carriedOutBy', before, { ...before, kind: 'involves', target: 'institution:b' })).toEqual({
      kind: 'involves',
      target: 'institution:b',
    });
  });
});
