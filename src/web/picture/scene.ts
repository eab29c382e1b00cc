import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Shape } from '../../ontology/registry.ts';
import { NODES } from '../../ontology/registry.ts';
import { QUIET_EDGE_KINDS } from '../core/first-view.ts';
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
  parallelIndex?: number | null;
  parallelMinIndex?: number | null;
  parallelMaxIndex?: number | null;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

/** Curvature of the outermost of many parallel edges comes near to this. */
const WIDEST = 0.9;

/** Kinds that stand for many small things stay small beside the few that hold them together. */
const BASE_SIZE: Partial<Record<NodeKind, number>> = { measure: 2.6, problem: 3, report: 6, regulation: 4.6 };

/** Up to so many nodes each has its full size. */
const ROOMY = 500;

/** A node grows with its edges, those left out that every node of its kind has. */
function nodeSize(model: Model, key: string, kind: NodeKind): number {
  const edges = model.incident.get(key) ?? [];
  const told = edges.filter((edge) => !QUIET_EDGE_KINDS.includes(edge.kind)).length;
  const crowd = Math.max(0.65, Math.min(1, Math.sqrt(ROOMY / model.nodes.size)));
  return ((BASE_SIZE[kind] ?? 3.8) + Math.min(9, Math.sqrt(told) * 0.85)) * crowd;
}

/** Bend an edge by its place among those between the same two nodes; alone it is straight. */
function curvature({ parallelIndex, parallelMinIndex, parallelMaxIndex }: SceneEdge): number {
  if (typeof parallelIndex !== 'number' || typeof parallelMaxIndex !== 'number') return 0;
  if (parallelMaxIndex === 0) return 0;
  const amplitude = 0.25 + WIDEST * (1 - Math.exp(-parallelMaxIndex / 8));
  if (typeof parallelMinIndex === 'number') return (parallelIndex * amplitude) / parallelMaxIndex;
  return (parallelIndex / parallelMaxIndex) * amplitude;
}

/** A layout is stretched at most by this much to fill the frame. */
const MOST_STRETCH = 1.8;

/** How much wider to draw a layout so that it fills a frame of `aspect` (width over height). */
function stretch(model: Model, aspect: number): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of model.nodes.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const own = (right - left) / (high - low);
  if (!(own > 0) || !Number.isFinite(own)) return 1;
  return Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, aspect / own));
}

/**
 * The graph that Sigma draws in a frame of `aspect` (width over height). Loops are left out: Sigma does not draw them.
 */
export function createScene(model: Model, aspect: number): Scene {
  const scene: Scene = new MultiDirectedGraph();
  const wider = stretch(model, aspect);
  for (const { key, kind, x, y } of model.nodes.values()) {
    scene.addNode(key, { kind, x: x * wider, y, size: nodeSize(model, key, kind), type: NODES[kind].shape });
  }
  for (const { key, kind, source, target } of model.edges.values()) {
    if (source !== target) scene.addEdgeWithKey(key, source, target, { kind, type: 'straight', curvature: 0 });
  }
  indexParallelEdgesIndex(scene);
  scene.forEachEdge((key, attributes) => {
    const bend = curvature(attributes);
    if (bend !== 0) scene.mergeEdgeAttributes(key, { type: 'curved', curvature: bend });
  });
  return scene;
}
