import type { MouseCoords } from 'sigma/types';
import type { Canvas } from './canvas.ts';
import { nearestEdge } from './nearest-edge.ts';

/**
 * Tells the edge under the pointer whenever it becomes another one, found by where the lines run: Sigma would draw every
 * edge twice to tell, by programs of their own, which the first picture waits for.
 * @param keys the edges that can be pointed at now; none while the pointer is on a node.
 */
export function watchEdges(
  sigma: Canvas,
  keys: () => Iterable<string>,
  tell: (edge: string | undefined, at: MouseCoords) => void,
): void {
  const pointer = sigma.getMouseCaptor();
  let last: string | undefined;
  const become = (edge: string | undefined, at: MouseCoords) => {
    if (edge === last) return;
    last = edge;
    tell(edge, at);
  };
  pointer.on('mousemove', (at) => become(pointer.isMoving ? undefined : nearestEdge(sigma, at, keys()), at));
  pointer.on('mouseleave', (at) => become(undefined, at));
}
