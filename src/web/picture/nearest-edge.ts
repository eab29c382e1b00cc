import type Sigma from 'sigma';
import type { Point } from '../../picture/curve.ts';
import { pointOf } from '../../picture/curve.ts';
import { placeOnScreen } from './geometry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** How far from a line a click still means it, in pixels: a line is one pixel wide and a finger is not. */
const REACH = 6;
/** Pieces that a curve is measured as. */
const PIECES = 8;

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const clamped = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - from.x - clamped * dx, point.y - from.y - clamped * dy);
}

/** Distance from a point to an edge that is bent by `bend`, all in viewport pixels. */
export function distanceToEdge(point: Point, source: Point, target: Point, bend: number): number {
  if (bend === 0) return distanceToSegment(point, source, target);
  let nearest = Number.POSITIVE_INFINITY;
  let from = source;
  for (let i = 1; i <= PIECES; i++) {
    const to = pointOf(source, target, bend, i / PIECES);
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
    from = to;
  }
  return nearest;
}

/** The edge of `keys` that lies nearest to a point of the viewport, if one lies near enough to be meant. */
export function nearestEdge(
  sigma: Sigma<SceneNode, SceneEdge>,
  point: Point,
  keys: Iterable<string>,
): string | undefined {
  const graph = sigma.getGraph();
  const places = new Map<string, Point>();
  const placeOf = (node: string) => {
    const known = places.get(node) ?? placeOnScreen(sigma, node);
    places.set(node, known);
    return known;
  };
  let best: string | undefined;
  let nearest = REACH;
  for (const key of keys) {
    if (!graph.hasEdge(key)) continue;
    const source = placeOf(graph.source(key));
    const target = placeOf(graph.target(key));
    const distance = distanceToEdge(point, source, target, graph.getEdgeAttribute(key, 'curvature'));
    if (distance < nearest) [best, nearest] = [key, distance];
  }
  return best;
}
