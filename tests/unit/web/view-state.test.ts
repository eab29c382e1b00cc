import { describe, expect, it, vi } from 'vitest';
import { EDGE_KINDS, NODE_KINDS } from '../../../src/ontology/kinds.ts';
import { hideKinds, select, selectAt, show, toggleEdgeKind, toggleNodeKind } from '../../../src/web/core/actions.ts';
import { emphasise, shown } from '../../../src/web/core/emphasis.ts';
import { neighbourGroups } from '../../../src/web/core/neighbours.ts';
import { initialState } from '../../../src/web/core/state.ts';
import { createStore } from '../../../src/web/core/store.ts';
import { shownCounts } from '../../../src/web/core/visible.ts';
import { exampleModel } from './example.ts';

const model = exampleModel();
const open = hideKinds([], [])(initialState('zh', 'a.txt'));

describe('counts', () => {
  it('are the totals when nothing is hidden', () => {
    const counts = shownCounts(model, open);
    for (const kind of NODE_KINDS) expect(counts.nodes.get(kind) ?? 0).toBe(model.nodeTotals.get(kind));
    for (const kind of EDGE_KINDS) expect(counts.edges.get(kind) ?? 0).toBe(model.edgeTotals.get(kind));
  });

  it('leave out the edges at a hidden node', () => {
    const counts = shownCounts(model, toggleNodeKind('regulation')(open));
    expect([counts.nodes.get('regulation'), counts.edges.get('drives'), counts.edges.get('advances')]).toEqual([
      undefined,
      undefined,
      1,
    ]);
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
    const state = select({ type: 'edge', key: 'states:r→m' })(hideKinds(NODE_KINDS, EDGE_KINDS)(open));
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
