import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/web/analysis/compute.ts';
import type { Task } from '../../../src/web/analysis/task.ts';
import { inputOf } from '../../../src/web/analysis/task.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { communityGroups, levelGroups } from '../../../src/web/core/groups.ts';
import { createModel, degree } from '../../../src/web/core/model.ts';
import { visible } from '../../../src/web/core/visible.ts';
import { edge, node } from './example.ts';

/** Two stars, a…d around h and p…s around k, tied by one edge; z is alone. */
const model = createModel(
  [],
  [
    node('h', 'regulation', '甲法', { attributes: { level: 'national' } }),
    node('k', 'regulation', '乙法', { attributes: { level: 'county' } }),
    ...[...'abcdpqrsz'].map((key) => node(key, 'measure', key)),
  ],
  [
    ...[...'abcd'].map((key) => edge('drives', 'h', key)),
    ...[...'pqrs'].map((key) => edge('drives', 'k', key)),
    edge('basedOn', 'k', 'h'),
    edge('cites', 'k', 'h'),
  ],
);
const input = (task: Task) => inputOf(task, model, visible(model, OPEN_FILTERS));
const answer = (task: Task) => new Map(input(task).nodes.map(({ key }, i) => [key, compute(input(task))[i] ?? 0]));

describe('analysis', () => {
  it.each(['layout', 'pagerank', 'betweenness', 'communities'] as const)('of %s is the same every time', (task) => {
    expect([...compute(input(task))]).toEqual([...compute(input(task))]);
  });

  it('gives each node a place of its own', () => {
    const places = compute(input('layout'));
    expect(places.length).toBe(2 * model.nodes.size);
    expect(places.every(Number.isFinite)).toBe(true);
  });

  it('finds the two that everything passes through', () => {
    const ranked = [...answer('betweenness')].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    expect(ranked.slice(0, 2).sort()).toEqual(['h', 'k']);
  });

  it('gives what is pointed to more than what only points', () => {
    const ranks = answer('pagerank');
    expect(ranks.get('h')).toBeGreaterThan(ranks.get('k') ?? 1);
  });

  it('of nothing is nothing', () => {
    expect(compute({ task: 'layout', nodes: [], edges: [] }).length).toBe(0);
  });
});

describe('groups', () => {
  it('are communities called after their best connected node; who is alone is in none', () => {
    const found = new Map([...answer('communities')].map(([key, value]) => [key, [value]]));
    const groups = communityGroups(found, (key) => degree(model, key));
    expect(groups.map(({ name, members }) => [name, [...members].sort().join('')])).toEqual([
      ['h', 'abcdh'],
      ['k', 'kpqrs'],
      [undefined, 'z'],
    ]);
  });

  it('are levels, with the rest apart, in colours of their own', () => {
    const groups = levelGroups(model, model.nodes.keys());
    expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
      ['national', 1],
      ['county', 1],
      [undefined, 9],
    ]);
    expect(new Set(groups.map(({ colour }) => colour.light)).size).toBe(3);
  });
});
