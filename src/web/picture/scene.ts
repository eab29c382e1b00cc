import { MultiDirectedGraph } from 'graphology';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Shape } from '../../ontology/registry.ts';
import { NODES } from '../../ontology/registry.ts';
import { bendsOf } from '../../picture/bends.ts';
import { nodeRadius, QUIET_EDGE_KINDS, stretch } from '../../picture/dimensions.ts';
import type { Model } from '../core/model.ts';

/** What Sigma keeps of a node. Only what never changes: the rest comes from the reducers. */
export interface SceneNode {
  kind: NodeKind;
  x: number;
  y: number;
  size: number;
  type: Shape;
}

/** What Sigma keeps of an edge. */
export interface SceneEdge {
  kind: EdgeKind;
  type: 'straight' | 'curved';
  curvature: number;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

/** A node grows with its edges, those left out that every node of its kind has. */
function nodeSize(model: Model, key: string, kind: NodeKind): number {
  const edges = model.incident.get(key) ?? [];
  return nodeRadius(kind, edges.filter((edge) => !QUIET_EDGE_KINDS.includes(edge.kind)).length, model.nodes.size);
}

/**
 * The graph that Sigma draws in a frame of `aspect` (width over height). Loops are left out: Sigma does not draw them.
 */
export function createScene(model: Model, aspect: number): Scene {
  const scene: Scene = new MultiDirectedGraph();
  const wider = stretch(model.nodes.values(), aspect);
  for (const { key, kind, x, y } of model.nodes.values()) {
    scene.addNode(key, { kind, x: x * wider, y, size: nodeSize(model, key, kind), type: NODES[kind].shape });
  }
  const bends = bendsOf(model.edges.values());
  for (const { key, kind, source, target } of model.edges.values()) {
    if (source === target) continue;
    const bend = bends.get(key) ?? 0;
    scene.addEdgeWithKey(key, source, target, { kind, type: bend === 0 ? 'straight' : 'curved', curvature: bend });
  }
  return scene;
}
