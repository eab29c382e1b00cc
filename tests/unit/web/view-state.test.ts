import { describe, expect, it, vi } from 'vitest';
import { EDGE_KINDS, NODE_KINDS } from '../../../src/ontology/kinds.ts';
import {
  filter,
  select,
  selectAt,
  show,
  toggleEdgeKind,
  toggleLoose,
  toggleNodeKind,
} from '../../../src/web/core/actions.ts';
import { emphasise, shown } from '../../../src/web/core/emphasis.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { firstFilters } from '../../../src/web/core/first-view.ts';
import { neighbourGroups } from '../../../src/web/core/neighbours.ts';
import { initialState } from '../../../src/web/core/state.ts';
import { createStore } from '../../../src/web/core/store.ts';
import { visible } from '../../../src/web/core/visible.ts';
import { exampleModel } from './example.ts';

const model = exampleModel();
const open = initialState('zh', 'a.txt', OPEN_FILTERS);

describe('counts', () => {
  it('are the totals when nothing is hidden', () => {
    const counts = visible(model, open.filters);
    for (const kind of NODE_KINDS) expect(counts.nodeCounts.get(kind) ?? 0).toBe(model.nodeTotals.get(kind));
    for (const kind of EDGE_KINDS) expect(counts.edgeCounts.get(kind) ?? 0).toBe(model.edgeTotals.get(kind));
  });

  it('leave out the edges at a hidden node', () => {
    const counts = visible(model, toggleNodeKind('regulation')(open).filters);
    expect([
      counts.nodeCounts.get('regulation'),
      counts.edgeCounts.get('drives'),
      counts.edgeCounts.get('advances'),
    ]).toEqual([undefined, undefined, 1]);
  });
});

describe('loose nodes', () => {
  it('are left out on demand, and counted so', () => {
    const state = toggleLoose()(toggleEdgeKind('advances')(open));
    expect(visible(model, state.filters).nodeCounts.get('reform')).toBe(undefined);
    expect(visible(model, toggleLoose()(state).filters).nodeCounts.get('reform')).toBe(1);
  });

  it('are shown at first, for the example is small', () => {
    expect(firstFilters(model).loose).toBe(true);
  });
});

describe('emphasis', () => {
  it('lights a node with its neighbours over the edges that are shown', () => {
    const state = toggleEdgeKind('states')(open);
    const emphasis = emphasise(model, shown(model, state), { type: 'node', key: 'm' });
    expect([...emphasis.litNodes].sort()).toEqual(['f', 'i', 'l', 'm']);
    expect(emphasis.litEdges.size).toBe(3);
  });

  it('draws what is selected even where its kind is hidden', () => {
    const state = select({ type: 'edge', key: 'states:r→m' })(
      filter({ hiddenNodeKinds: new Set(NODE_KINDS), hiddenEdgeKinds: new Set(EDGE_KINDS) })(open),
    );
    const drawn = shown(model, state);
    expect([[...drawn.shownNodes], [...drawn.shownEdges]]).toEqual([['r', 'm'], ['states:r→m']]);
  });

  it('is nothing for a key that is not there', () => {
    const emphasis = emphasise(model, shown(model, open), { type: 'node', key: 'gone' });
    expect(emphasis.focused).toBe(false);
  });
});

describe('neighbours', () => {
  it('are grouped by kind and direction', () => {
    const groups = neighbourGroups(model, 'm').map(({ kind, direction, neighbours }) => [
      kind,
      direction,
      neighbours.map(({ node }) => node.key),
    ]);
    expect(groups).toEqual([
      ['drives', 'in', ['l']],
      ['carriedOutBy', 'out', ['i']],
      ['advances', 'out', ['f']],
      ['states', 'in', ['r']],
    ]);
  });
});

describe('actions', () => {
  it('that change nothing tell nobody', () => {
    const store = createStore(open);
    const listener = vi.fn();
    store.subscribe(listener);
    store.dispatch(select({ type: 'node', key: 'm' }));
    store.dispatch(select({ type: 'node', key: 'm' }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('ask again for the same place', () => {
    const once = show('a.txt', 3)(open);
    expect(show('a.txt', 3)(once).place).not.toEqual(once.place);
    expect(selectAt({ type: 'node', key: 'm' }, 'a.txt', 9)(once)).toMatchObject({
      selection: { key: 'm' },
      place: { start: 9 },
    });
  });
});
