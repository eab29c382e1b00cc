import { describe, expect, it } from 'vitest';
import type { EdgeKind, NodeKind } from '../../../src/ontology/kinds.ts';
import {
  filter,
  hideNode,
  isolate,
  layOut,
  lookAs,
  moveCamera,
  openDocument,
  paint,
  select,
  show,
  sort,
  speak,
  toggleExpanded,
  toggleFacet,
  toggleLoose,
  trace,
} from '../../../src/web/core/actions.ts';
import { applyAddress, formatAddress, parseAddress } from '../../../src/web/core/address.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { initialState, preferredLanguage } from '../../../src/web/core/state.ts';

const hidden = (nodes: NodeKind[], edges: EdgeKind[]) => ({
  ...OPEN_FILTERS,
  hiddenNodeKinds: new Set(nodes),
  hiddenEdgeKinds: new Set(edges),
});
const home = initialState('zh', 'a.txt', hidden(['topic'], ['states', 'under']));

describe('the address', () => {
  it('of the first view is empty', () => {
    expect(formatAddress(home, home)).toBe('');
  });

  it.each([
    ['a selected node', select({ type: 'node', key: 'regulation:《A&B#》=100%+' })],
    ['a selected edge', select({ type: 'edge', key: 'drives:a→b' })],
    ['hidden kinds', filter(hidden(['measure'], ['drives', 'states']))],
    ['nothing hidden', filter(OPEN_FILTERS)],
    ['loose nodes', toggleLoose()],
    ['a facet', toggleFacet('level', 'province')],
    ['a facet without a known value', toggleFacet('year', '')],
    ['confidence and degree', filter({ confidence: 0.8, degree: 3 })],
    ['what lies around a node', isolate({ key: 'reform:a,b', depth: 2 })],
    ['a hidden node', hideNode('institution:甲')],
    ['an expanded node', toggleExpanded('institution:甲')],
    ['the cascade', lookAs('cascade')],
    ['a new layout', layOut('shown')],
    ['other sizes and colours', paint({ size: 'pagerank', colour: 'community' })],
    ['the camera', moveCamera({ x: 0.25, y: -0.125, ratio: 0.5 })],
    ['a sorted table', sort({ of: 'edges', column: 'confidence', descending: false })],
    ['a trace', trace({ direction: 'up', from: 'measure:1' })],
    ['a trace between two', trace({ direction: 'between', from: 'measure:1', to: 'regulation:《甲》' })],
    ['a trace that waits for its other end', trace({ direction: 'between', from: 'measure:1' })],
    ['a step of a trace', trace({ direction: 'down', from: 'measure:1', step: 3 })],
    ['another document', openDocument('b.txt')],
    ['an open sentence', show('b.txt', 17)],
    ['another language', speak('en')],
  ])('brings back %s', (_name, action) => {
    const state = action(home);
    const back = applyAddress(home, parseAddress(formatAddress(state, home), home));
    expect({ ...back, pane: state.pane }).toEqual(state);
  });

  it('leaves out what it cannot read', () => {
    const odd = '#hide=dragon,measure&lang=xx&node=&camera=1,x,2&degree=-4&sure=much&trace=up&view=map&at=x';
    expect(parseAddress(odd, home)).toEqual({
      ...parseAddress('', home),
      selection: { type: 'node', key: '' },
      filters: { ...home.filters, hiddenNodeKinds: new Set(['measure']) },
    });
  });
});

describe('the language of the page', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['ZH'], 'zh'],
    [['de', 'zh'], 'en'],
    [[], 'en'],
  ])('for a browser that prefers %s is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
