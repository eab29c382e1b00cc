import { describe, expect, it } from 'vitest';
import type { EdgeKind, NodeKind } from '../../../src/ontology/kinds.ts';
import { filter, openDocument, select, speak, toggleLoose } from '../../../src/web/core/actions.ts';
import { applyAddress, formatAddress, parseAddress } from '../../../src/web/core/address.ts';
import { initialState, preferredLanguage } from '../../../src/web/core/state.ts';

const hidden = (nodes: NodeKind[], edges: EdgeKind[]) => ({
  hiddenNodeKinds: new Set(nodes),
  hiddenEdgeKinds: new Set(edges),
  loose: true,
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
    ['nothing hidden', filter(hidden([], []))],
    ['loose nodes', toggleLoose()],
    ['another document', openDocument('b.txt')],
    ['another language', speak('en')],
  ])('brings back %s', (_name, action) => {
    const state = action(home);
    const back = applyAddress(home, home, parseAddress(formatAddress(state, home)));
    expect({ ...back, pane: state.pane }).toEqual(state);
  });

  it('leaves out what it cannot read', () => {
    expect(parseAddress('#hide=dragon,measure&lang=xx&node=')).toEqual({
      selection: { type: 'node', key: '' },
      hiddenNodeKinds: ['measure'],
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
