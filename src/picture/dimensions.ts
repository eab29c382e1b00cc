import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';

/**
 * Kinds of edge that a picture leaves out at first: nearly every node has one of them to the report, its heading or
 * its region, so they draw a ball of wool that says nothing which the text beside it does not.
 */
export const QUIET_EDGE_KINDS: readonly EdgeKind[] = ['states', 'under', 'cites', 'locatedIn'];

/** Kinds of node that only hang on quiet edges. */
export const QUIET_NODE_KINDS: readonly NodeKind[] = ['topic'];

/** Beyond so many nodes a first view of everything is a cloud. */
export const MANY = 800;

/** Curvature of the outermost of many parallel edges comes near to this. */
const WIDEST = 0.9;

/** Kinds that stand for many small things stay small beside the few that hold them together. */
const BASE_SIZE: Partial<Record<NodeKind, number>> = { measure: 2.6, problem: 3, report: 6, regulation: 4.6 };

/** Up to so many nodes each has its full size. */
const ROOMY = 500;

/** Radius in pixels. A node grows with its edges that are not quiet; in a crowd of `order` nodes all are smaller. */
export function nodeRadius(kind: NodeKind, edges: number, order: number): number {
  const crowd = Math.max(0.65, Math.min(1, Math.sqrt(ROOMY / order)));
  return ((BASE_SIZE[kind] ?? 3.8) + Math.min(9, Math.sqrt(edges) * 0.85)) * crowd;
}

/** The place of an edge among those between the same two nodes. */
export interface ParallelPlace {
  readonly index: number;
  readonly most: number;
}

/** How far an edge bends by its place; alone it is straight. */
export function curvature({ index, most }: ParallelPlace): number {
  if (most === 0) return 0;
  return (index * (0.25 + WIDEST * (1 - Math.exp(-most / 8)))) / most;
}

/** A layout is stretched at most by this much to fill the frame. */
const MOST_STRETCH = 1.8;

/** How much wider to draw a layout so that it fills a frame of `aspect` (width over height). */
export function stretch(places: Iterable<{ readonly x: number; readonly y: number }>, aspect: number): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const own = (right - left) / (high - low);
  if (!(own > 0) || !Number.isFinite(own)) return 1;
  return Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, aspect / own));
}
