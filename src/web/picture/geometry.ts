import type Sigma from 'sigma';
import type { Point } from '../../picture/curve.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Where a node stands. Worked out from the scene: between a refresh and its frame, Sigma's own display data is raw. */
export function placeOnScreen(sigma: Sigma<SceneNode, SceneEdge>, node: string): Point {
  const { x, y } = sigma.getGraph().getNodeAttributes(node);
  return sigma.graphToViewport({ x, y });
}
