import { describe, expect, it } from 'vitest';
import {
  filter,
  hideNode,
  isolate,
  paint,
  select,
  toggleExpanded,
  toggleFacet,
  toggleNodeKind,
} from '../../../src/web/core/actions.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { reveal } from '../../../src/web/core/reveal.ts';
import { initialState } from '../../../src/web/core/state.ts';
import { createStore } from '../../../src/web/core/store.ts';
import { facetCounts, visible } from '../../../src/web/core/visible.ts';
import { edge, node } from './example.ts';

const model = createModel(
  [],
  [
    node('n', 'regulation', '国法', { attributes: { level: 'national', year: 2015 } }),
    node('c', 'regulation', '县方案', { attributes: { level: 'county', year: 2018 } }),
    node('a', 'measure', '甲', { attributes: { year: 2018 } }),
    node('b', 'measure', '乙', { attributes: { year: 2018 } }),
    node('f', 'reform', '改革'),
    node('s', 'topic', '一'),
  ],
  [
    edge('drives', 'n', 'a'),
    edge('drives', 'c', 'b', { confidence: 0.6 }),
    edge('basedOn', 'c', 'n', { origin: 'derived' }),
    edge('advances', 'a', 'f'),
    edge('under', 'a', 's'),
  ],
);
const open = initialState('zh', undefined, OPEN_FILTERS);
const nodesOf = (state: typeof open) => [...visible(model, state.filters).nodes].sort().join('');
const edgesOf = (state: typeof open) => visible(model, state.filters).edges.size;

describe('filters', () => {
  it('keep, of kinds that have a level, those of the chosen ones, and of others what hangs on them', () => {
    expect(nodesOf(toggleFacet('level', 'county')(open))).toBe('abcfs');
    expect(nodesOf(toggleFacet('level', '')(open))).toBe('afs');
  });

  it('take a second value beside the first, and give up one that is chosen again', () => {
    const one = toggleFacet('level', 'county')(open);
    const two = toggleFacet('level', 'national')(one);
    expect([edgesOf(one), edgesOf(two), edgesOf(toggleFacet('level', 'national')(two))]).toEqual([3, 5, 3]);
    expect(toggleFacet('level', 'county')(one).filters.facets).toEqual({});
  });

  it('know topics, years and origins', () => {
    expect(nodesOf(toggleFacet('topic', 's')(open))).toBe('acfns');
    expect(nodesOf(toggleFacet('year', '2015')(open))).toBe('n');
    expect(edgesOf(toggleFacet('origin', 'derived')(open))).toBe(1);
  });

  it('leave out what is not sure or not tied enough', () => {
    expect(edgesOf(filter({ confidence: 0.8 })(open))).toBe(4);
    expect(nodesOf(filter({ degree: 2 })(open))).toBe('acn');
  });

  it('isolate what lies around a node, by depth', () => {
    expect(nodesOf(isolate({ key: 'a', depth: 1 })(open))).toBe('afns');
    expect(nodesOf(isolate({ key: 'a', depth: 2 })(open))).toBe('acfns');
  });

  it('put a node away, and open one up whatever is hidden', () => {
    expect(nodesOf(hideNode('a')(open))).toBe('bcfns');
    const bare = toggleNodeKind('measure')(open);
    expect(nodesOf(bare)).toBe('cfns');
    expect(nodesOf(toggleExpanded('n')(bare))).toBe('acfns');
  });

  it('count what each value would show, whatever is chosen of the same facet', () => {
    const state = toggleFacet('level', 'county')(open);
    expect(facetCounts(model, state.filters, 'level')).toEqual([
      { value: 'county', count: 1, chosen: true },
      { value: 'national', count: 1, chosen: false },
    ]);
    expect(facetCounts(model, state.filters, 'year').find(({ value }) => value === '2018')?.count).toBe(3);
  });

  it('let a thing through again that they kept out', () => {
    for (const state of [hideNode('a')(open), toggleNodeKind('measure')(open), filter({ degree: 9 })(open)]) {
      const filters = reveal(model, state.filters, { type: 'edge', key: 'drives:n→a' });
      expect(visible(model, filters).edges.has('drives:n→a')).toBe(true);
    }
  });
});

describe('undo', () => {
  it('takes decisions back and makes them again, but leaves selections', () => {
    const store = createStore(open);
    store.dispatch(toggleNodeKind('measure'));
    store.dispatch(paint({ size: 'pagerank' }));
    store.dispatch(select({ type: 'node', key: 'n' }));
    store.travel('past');
    expect([store.get().look.size, nodesOf(store.get())]).toEqual(['degree', 'cfns']);
    store.travel('past');
    expect([nodesOf(store.get()), store.get().selection?.key]).toEqual(['abcfns', 'n']);
    store.travel('past');
    store.travel('future');
    store.travel('future');
    store.travel('future');
    expect([store.get().look.size, nodesOf(store.get())]).toEqual(['pagerank', 'cfns']);
  });

  it('forgets the future after another decision', () => {
    const store = createStore(open);
    store.dispatch(toggleNodeKind('measure'));
    store.travel('past');
    store.dispatch(toggleNodeKind('reform'));
    store.travel('future');
    expect(nodesOf(store.get())).toBe('abcns');
    expect(store.history().future).toEqual([]);
  });
});
