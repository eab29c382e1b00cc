import type { EdgeKind } from '../../ontology/kinds.ts';
import { EDGE_KINDS } from '../../ontology/kinds.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';

export interface Neighbour {
  readonly edge: EdgeRecord;
  readonly node: NodeRecord;
}

/** The neighbours that a node has by one kind of edge in one direction. */
export interface NeighbourGroup {
  readonly kind: EdgeKind;
  /** `out`: the node is the edge's source. */
  readonly direction: 'out' | 'in';
  readonly neighbours: readonly Neighbour[];
}

/** Neighbours of a node grouped by edge kind and direction, the best connected first within a group. */
export function neighbourGroups(model: Model, key: string): NeighbourGroup[] {
  const groups = new Map<string, Neighbour[]>();
  for (const edge of model.incident.get(key) ?? []) {
    for (const direction of ['out', 'in'] as const) {
      if ((direction === 'out' ? edge.source : edge.target) !== key) continue;
      const node = model.nodes.get(direction === 'out' ? edge.target : edge.source);
      if (!node) continue;
      const id = `${edge.kind} ${direction}`;
      const group = groups.get(id);
      if (group) group.push({ edge, node });
      else groups.set(id, [{ edge, node }]);
    }
  }
  return EDGE_KINDS.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const neighbours = groups.get(`${kind} ${direction}`);
      if (!neighbours) return [];
      neighbours.sort((a, b) => degree(model, b.node.key) - degree(model, a.node.key));
      return [{ kind, direction, neighbours }];
    }),
  );
}
