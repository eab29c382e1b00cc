import type Sigma from 'sigma';
import { stretch } from '../../picture/dimensions.ts';
import type { Model } from '../core/model.ts';
import type { Dress } from './dress.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Put the nodes where a layout wants them, and the frame around those; without places, where the build put them. */
export function placeNodes(
  sigma: Sigma<SceneNode, SceneEdge>,
  model: Model,
  places: Dress['places'],
  aspect: number,
): void {
  const points = places ? [...places.values()] : [...model.nodes.values()];
  const wider = stretch(points, aspect);
  sigma.getGraph().updateEachNodeAttributes(
    (key, attributes) => {
      const { x, y } = places?.get(key) ?? model.nodes.get(key) ?? attributes;
      return { ...attributes, x: x * wider, y };
    },
    { attributes: ['x', 'y'] },
  );
  if (!places || points.length === 0) {
    sigma.setCustomBBox(null);
    return;
  }
  const [xs, ys] = [points.map(({ x }) => x * wider), points.map(({ y }) => y)];
  const range = (values: number[]): [number, number] => [
    values.reduce((least, value) => Math.min(least, value)),
    values.reduce((most, value) => Math.max(most, value)),
  ];
  sigma.setCustomBBox({ x: range(xs), y: range(ys) });
}
