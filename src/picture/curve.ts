/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point of the quadratic curve that `@sigma/edge-curve` draws between two points. */
export function control(source: Point, target: Point, bend: number): Point {
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

/** The middle of an edge in pixels. */
export function middleOf(source: Point, target: Point, bend: number): Point {
  return pointOf(source, target, bend, 0.5);
}
