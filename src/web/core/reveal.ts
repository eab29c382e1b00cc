import type { Filters } from './filters.ts';
import type { Model } from './model.ts';
import type { Selection } from './state.ts';
import { visible } from './visible.ts';

function without<T>(set: ReadonlySet<T>, gone: readonly (T | undefined)[]): Set<T> {
  return new Set([...set].filter((value) => !gone.includes(value)));
}

/** The filters changed as little as it takes to let a node or an edge through. */
export function reveal(model: Model, filters: Filters, selection: Selection): Filters {
  const edge = selection.type === 'edge' ? model.edges.get(selection.key) : undefined;
  const ends = edge ? [edge.source, edge.target] : [selection.key];
  const shown: Filters = {
    ...filters,
    hiddenNodeKinds: without(
      filters.hiddenNodeKinds,
      ends.map((key) => model.nodes.get(key)?.kind),
    ),
    hiddenEdgeKinds: without(filters.hiddenEdgeKinds, [edge?.kind]),
    hiddenNodes: without(filters.hiddenNodes, ends),
  };
  const { nodes, edges } = visible(model, shown);
  const passes = (edge ? edges : nodes).has(selection.key);
  // What other filters still keep out comes back with its surroundings.
  return passes ? shown : { ...shown, expanded: new Set([...filters.expanded, ...ends.slice(0, 1)]) };
}
