import type { Point } from '../../picture/curve.ts';
import { endsOf } from '../core/evidence.ts';
import type { Model } from '../core/model.ts';
import { otherEnd } from '../core/model.ts';
import type { Selection } from '../core/state.ts';
import type { Picture } from './picture.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What lies further to the side than this (cosine of 70°) does not lie ahead. */
const ASIDE = 0.34;

/** Which of these places lies ahead: near, and rather straight on than near. */
function nearestAhead(
  from: Point,
  places: Iterable<readonly [key: string, at: Point]>,
  way: Point,
): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, { x, y }] of places) {
    const [right, down] = [x - from.x, y - from.y];
    const away = Math.hypot(right, down);
    const straight = away === 0 ? 0 : (right * way.x + down * way.y) / away;
    if (straight < ASIDE || away / straight ** 2 >= least) continue;
    [best, least] = [key, away / straight ** 2];
  }
  return best;
}

/**
 * The node to which an arrow key leads: the neighbour of what is selected that lies that way in the picture, an end of the
 * selected edge, or, where nothing drawn is selected, the node nearest to `middle`. `undefined` where there is none, or
 * the key is no arrow.
 */
export function walk(
  model: Model,
  { locate }: Pick<Picture, 'locate'>,
  selection: Selection | undefined,
  key: string,
  middle: Point,
): string | undefined {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
  if (!way) return undefined;
  const drawn = (keys: Iterable<string>) =>
    Array.from(new Set(keys), (node) => [node, locate({ type: 'node', key: node })] as const).filter(
      (place): place is readonly [string, Point] => place[1] !== undefined,
    );
  const from = selection && locate(selection);
  if (!from) {
    const away = ([, { x, y }]: readonly [string, Point]) => Math.hypot(x - middle.x, y - middle.y);
    return drawn(model.nodes.keys()).reduce<readonly [string, Point] | undefined>(
      (best, place) => (best && away(best) <= away(place) ? best : place),
      undefined,
    )?.[0];
  }
  if (selection.type === 'edge') return nearestAhead(from, drawn(endsOf(model, selection)), way);
  const edges = (model.incident.get(selection.key) ?? []).filter((edge) => locate({ type: 'edge', key: edge.key }));
  return nearestAhead(from, drawn(edges.map((edge) => otherEnd(edge, selection.key))), way);
}
