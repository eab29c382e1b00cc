import type Sigma from 'sigma';
import type { SceneEdge, SceneNode } from './scene.ts';

/** A point in viewport pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node stands. Worked out from the scene: between a refresh and its frame, Sigma's own display data is raw. */
export function placeOnScreen(sigma: Sigma<SceneNode, SceneEdge>, node: string): Point {
  const { x, y } = sigma.getGraph().getNodeAttributes(node);
  return sigma.graphToViewport({ x, y });
}

/** The control point of the quadratic curve that `@sigma/edge-curve` draws between two viewport points. */
function control(source: Point, target: Point, bend: number): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * bend,
    y: (source.y + target.y) / 2 - (target.x - source.x) * bend,
  };
}

/** The point of an edge at `t` of its way; `bend` is its curvature, 0 for a straight one. */
export function pointOf(source: Point, target: Point, bend: number, t: number): Point {
  const { x, y } = control(source, target, bend);
  const s = 1 - t;
  return {
    x: s * s * source.x + 2 * s * t * x + t * t * target.x,
    y: s * s * source.y + 2 * s * t * y + t * t * target.y,
  };
}

/** The middle of an edge in viewport pixels. */
export function middleOf(source: Point, target: Point, bend: number): Point {
  return pointOf(source, target, bend, 0.5);
}
