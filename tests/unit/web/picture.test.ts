import { describe, expect, it } from 'vitest';
import { EDGES, NODES } from '../../../src/ontology/registry.ts';
import { pointOf } from '../../../src/picture/curve.ts';
import { createPalette, mix } from '../../../src/picture/palette.ts';
import { shorten } from '../../../src/picture/shorten.ts';
import { createSpread } from '../../../src/picture/spread.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { distanceToEdge } from '../../../src/web/picture/nearest-edge.ts';
import { edge, node } from './example.ts';

describe('short labels', () => {
  it.each([
    ['告知承诺制', '告知承诺制'],
    ['《行政复议法》', '行政复议法'],
    ['“放管服”改革', '“放管服”改革'],
    ['《关于A的通知》和《B》', '《关于A的通知》和《B》'],
    ['关于加快推进全省事业单位改革的决定', '关于加快推进全省事业单…'],
    ['12345市民服务平台', '12345市民服务平台'],
    ['𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀', '𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀…'],
    ['', ''],
  ])('of %s is %s', (label, short) => {
    expect(shorten(label)).toBe(short);
  });
});

describe('captions', () => {
  it('find no room where another stands', () => {
    const spread = createSpread(800, 600);
    spread.take({ x: 100, y: 100, width: 150, height: 18 });
    expect(spread.free({ x: 240, y: 110, width: 40, height: 18 })).toBe(false);
    expect(spread.free({ x: 250, y: 100, width: 40, height: 18 })).toBe(true);
    expect(spread.free({ x: -50, y: -50, width: 20, height: 20 })).toBe(true);
  });
});

describe('edges', () => {
  it('are found by distance, straight or bent', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(distanceToEdge({ x: 50, y: 5 }, a, b, 0)).toBe(5);
    expect(distanceToEdge({ x: 110, y: 0 }, a, b, 0)).toBe(10);
    expect(distanceToEdge(pointOf(a, b, 0.5, 0.5), a, b, 0.5)).toBeLessThan(0.01);
    expect(distanceToEdge({ x: 50, y: 0 }, a, b, 0.5)).toBeGreaterThan(20);
  });
});

describe('the palette', () => {
  it('has a colour for every kind in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const palette = createPalette(scheme);
      for (const kind of Object.keys(NODES) as (keyof typeof NODES)[]) {
        expect(palette.node(kind)).toBe(NODES[kind].colour[scheme]);
        expect(palette.fadedNode(kind)).toMatch(/^#[0-9a-f]{6}$/);
      }
      for (const kind of Object.keys(EDGES) as (keyof typeof EDGES)[]) {
        expect(palette.restingEdge(kind)).toMatch(/^#[0-9a-f]{6}$/);
      }
    }
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('the model', () => {
  it('counts a loop once at its node', () => {
    const model = createModel([], [node('a', 'region', '甲')], [edge('partOf', 'a', 'a')]);
    expect(model.incident.get('a')?.length).toBe(1);
  });
});
