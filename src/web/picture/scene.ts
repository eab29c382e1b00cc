import { MultiDirectedGraph } from 'graphology';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Shape } from '../../ontology/registry.ts';
import { NODES } from '../../ontology/registry.ts';
import { bendsOf } from '../../picture/bends.ts';
import { nodeRadius, QUIET_EDGE_KINDS } from '../../picture/dimensions.ts';
import { MOST_DRAWN } from '../core/drawn.ts';
import type { Model } from '../core/model.ts';
import { PROGRAM } from './programs.ts';

/** What Sigma keeps of a node. Only what never changes: the rest comes from the reducers. */
export interface SceneNode {
  kind: NodeKind;
  x: number;
  y: number;
  size: number;
  shape: Shape;
  /** Sigma's name for the program that draws it. */
  type: typeof PROGRAM.round | typeof PROGRAM.square;
}

/** What Sigma keeps of an edge. */
export interface SceneEdge {
  kind: EdgeKind;
  type: typeof PROGRAM.straight | typeof PROGRAM.curved;
  curvature: number;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

/** A node grows with its edges, those left out that every node of its kind has. */
function nodeSize(model: Model, key: string, kind: NodeKind): number {
  const edges = model.incident.get(key) ?? [];
  const order = Math.min(model.nodes.size, MOST_DRAWN.nodes);
  return nodeRadius(kind, edges.filter((edge) => !QUIET_EDGE_KINDS.includes(edge.kind)).length, order);
}

/** An empty scene. */
export const emptyScene = (): Scene => new MultiDirectedGraph<SceneNode, SceneEdge>();

/**
 * Put these nodes and edges of a model into a scene, `wider` times as wide as they are laid out; what is in it already
 * stays as it is. Loops are left out: Sigma does not draw them. Whether there was anything to add.
 */
export function addToScene(
  scene: Scene,
  model: Model,
  { shownNodes, shownEdges }: { shownNodes: Iterable<string>; shownEdges: Iterable<string> },
  wider: number,
): boolean {
  const before = scene.order + scene.size;
  for (const key of shownNodes) {
    const node = model.nodes.get(key);
    if (!node || scene.hasNode(key)) continue;
    const { kind, x, y } = node;
    const { shape } = NODES[kind];
    const type = shape === 'square' ? PROGRAM.square : PROGRAM.round;
    scene.addNode(key, { kind, x: x * wider, y, size: nodeSize(model, key, kind), shape, type });
  }
  const edges = Array.from(shownEdges, (key) => model.edges.get(key)).filter((edge) => edge !== undefined);
  const bends = bendsOf(edges);
  for (const { key, kind, source, target } of edges) {
    if (source === target || scene.hasEdge(key)) continue;
    const bend = bends.get(key) ?? 0;
    const type = bend === 0 ? PROGRAM.straight : PROGRAM.curved;
    scene.addEdgeWithKey(key, source, target, { kind, type, curvature: bend });
  }
  return scene.order + scene.size > before;
}
