import type { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seeded } from './seeded.ts';

/**
 * Louvain's communities, numbered from the largest, by key of node. The same graph gives the same ones.
 * @param graph with one edge between two nodes at most, `weight` telling how much it ties
 */
export function communitiesOf(graph: UndirectedGraph<object, { weight: number }>): Map<string, number> {
  if (graph.order === 0) return new Map();
  const groups = louvain(graph, { rng: seeded(1) });
  const sizes = new Map<number, number>();
  for (const group of Object.values(groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
  const rank = new Map(order.map((group, i) => [group, i]));
  return new Map(Object.entries(groups).map(([key, group]) => [key, rank.get(group) ?? 0]));
}
