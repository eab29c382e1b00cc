import type { Disc } from '../../picture/captions.ts';
import { nodeRadius, stretch } from '../../picture/dimensions.ts';
import type { Content } from './content.ts';

/** Width over height of the drawn part. */
const ASPECT = 1.5;
/** Room around the drawn part, for names beside the outermost nodes. */
const PADDING = { x: 110, y: 56 };
const NARROWEST = 1000;
const WIDEST = 9000;
/** So many nodes fill the narrowest picture. */
const FULL = 90;

/** The ground of a picture: how large it is and where each node stands. */
export interface Frame {
  readonly width: number;
  /** Height of the drawn part, without title and legend. */
  readonly height: number;
  readonly discs: ReadonlyMap<string, Disc>;
}

/** Fits the positions of the graph into a frame that grows with what is drawn, `top` pixels down; y runs upwards in graphs. */
export function frameOf({ nodes, degrees }: Content, top: number): Frame {
  const width = Math.round(Math.min(WIDEST, NARROWEST * Math.max(1, Math.sqrt(nodes.length / FULL))));
  const height = Math.round(width / ASPECT);
  const places = nodes.map(({ attributes }) => attributes);
  const wider = stretch(places, ASPECT);
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x * wider), Math.max(right, x * wider)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const scale = Math.min(
    (width - 2 * PADDING.x) / Math.max(right - left, 1e-9),
    (height - 2 * PADDING.y) / Math.max(high - low, 1e-9),
  );
  const discs = new Map<string, Disc>();
  for (const { key, attributes } of nodes) {
    // One node, or all in one place: no extent to scale by.
    const x = right > left ? (attributes.x * wider - (left + right) / 2) * scale : 0;
    const y = high > low ? (attributes.y - (low + high) / 2) * scale : 0;
    discs.set(key, {
      x: width / 2 + x,
      y: top + height / 2 - y,
      radius: nodeRadius(attributes.kind, degrees.get(key) ?? 0, nodes.length),
    });
  }
  return { width, height, discs };
}
