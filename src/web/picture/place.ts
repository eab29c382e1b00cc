import type Sigma from 'sigma';
import { stretch } from '../../picture/dimensions.ts';
import type { Model } from '../core/model.ts';
import type { Dress } from './dress.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** The frame around points, stretched `wider`. */
function frameOf(
  points: Iterable<{ x: number; y: number }>,
  wider: number,
): { x: [number, number]; y: [number, number] } {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return { x: [left * wider, right * wider], y: [low, high] };
}

/** How much wider the build's layout of a model is drawn in a frame of this `aspect`. */
export function widening(model: Model, aspect: number): number {
  return stretch(model.nodes.values(), aspect);
}

/** Put the frame around the whole graph, of which only a part is drawn, so that nothing moves when the part changes. */
export function frameWhole(sigma: Sigma<SceneNode, SceneEdge>, model: Model, wider: number): void {
  sigma.setCustomBBox(model.nodes.size > 0 ? frameOf(model.nodes.values(), wider) : null);
}

/** Put the nodes where a layout wants them, and the frame around those; without places, where the build put them. */
export function placeNodes(
  sigma: Sigma<SceneNode, SceneEdge>,
  model: Model,
  places: Dress['places'],
  aspect: number,
): void {
  const wider = stretch(places ? places.values() : model.nodes.values(), aspect);
  sigma.getGraph().updateEachNodeAttributes(
    (key, attributes) => {
      const { x, y } = places?.get(key) ?? model.nodes.get(key) ?? attributes;
      return { ...attributes, x: x * wider, y };
    },
    { attributes: ['x', 'y'] },
  );
  if (places && places.size > 0) sigma.setCustomBBox(frameOf(places.values(), wider));
  else frameWhole(sigma, model, wider);
}
