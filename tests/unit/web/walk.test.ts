import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/web/core/model.ts';
import type { Selection } from '../../../src/web/core/state.ts';
import { walk } from '../../../src/web/picture/walk.ts';

/** Where nodes stand: `a` in the middle, one to each side of it, and one that is not tied to anything. */
const PLACES: Readonly<Record<string, { x: number; y: number }>> = {
  a: { x: 100, y: 100 },
  right: { x: 160, y: 110 },
  farRight: { x: 260, y: 100 },
  above: { x: 100, y: 20 },
  left: { x: 40, y: 100 },
  loose: { x: 110, y: 100 },
};
const EDGES = ['right', 'farRight', 'above', 'left', 'hidden'].map((target) => ({
  key: `a→${target}`,
  source: 'a',
  target,
}));
const model = {
  nodes: new Map(Object.keys(PLACES).map((key) => [key, { key }])),
  edges: new Map(EDGES.map((edge) => [edge.key, edge])),
  incident: new Map<string, unknown>([['a', EDGES], ...EDGES.map((edge) => [edge.target, [edge]] as const)]),
} as unknown as Model;

const picture = {
  locate({ type, key }: Selection) {
    if (type === 'node') return PLACES[key];
    const edge = EDGES.find((one) => one.key === key);
    const [from, to] = [PLACES[edge?.source ?? ''], PLACES[edge?.target ?? '']];
    return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : undefined;
  },
};
const from = (selection: Selection | undefined, key: string) =>
  walk(model, picture, selection, key, { x: 112, y: 104 });
const node = (key: string): Selection => ({ type: 'node', key });

describe('a walk by arrow keys', () => {
  it('leads to the nearest neighbour on that side, and to none that is not tied to the node', () => {
    expect(from(node('a'), 'ArrowRight')).toBe('right');
    expect(from(node('a'), 'ArrowLeft')).toBe('left');
    expect(from(node('a'), 'ArrowUp')).toBe('above');
    expect(from(node('left'), 'ArrowRight')).toBe('a');
  });

  it('leads nowhere where there is nothing on that side, or the key is no arrow', () => {
    expect(from(node('a'), 'ArrowDown')).toBeUndefined();
    expect(from(node('a'), 'toString')).toBeUndefined();
  });

  it('leads from an edge to its ends', () => {
    expect(from({ type: 'edge', key: 'a→above' }, 'ArrowUp')).toBe('above');
    expect(from({ type: 'edge', key: 'a→above' }, 'ArrowDown')).toBe('a');
  });

  it('begins at the node nearest to the middle where nothing that is drawn is selected', () => {
    expect(from(undefined, 'ArrowUp')).toBe('loose');
    expect(from(node('hidden'), 'ArrowUp')).toBe('loose');
  });
});
