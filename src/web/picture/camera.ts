import type Sigma from 'sigma';
import type { Point } from '../../picture/curve.ts';
import { placeOnScreen } from './geometry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Moves the view over the picture. */
export interface CameraControl {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Bring these nodes into view, as near as they can all be seen. */
  frame(keys: Iterable<string>): void;
  /** Move only as far as it takes to see one node, or both ends of an edge apart from each other. */
  reach(keys: Iterable<string>): void;
}

const NEAREST = 0.12;
/** Room around what is framed, for its captions. */
const ROOM = 1.5;
const MARGIN = 60;
/** Ends nearer than this, in pixels, leave no room for what stands on the edge. */
const APART = 90;

/** Camera control that jumps instead of gliding for readers who asked for less motion. */
export function createCameraControl(sigma: Sigma<SceneNode, SceneEdge>): CameraControl {
  const camera = sigma.getCamera();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 350;
  const graph = sigma.getGraph();
  const onScreen = (keys: Iterable<string>) =>
    [...keys].filter((key) => graph.hasNode(key)).map((key) => placeOnScreen(sigma, key));
  const inFrame = (points: readonly Point[]) => points.map((point) => sigma.viewportToFramedGraph(point));
  const glide = (state: { x?: number; y?: number; ratio?: number; angle?: number }) => {
    void camera.animate(state, { duration });
  };
  return {
    fit: () => glide({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoomIn: () => glide({ ratio: camera.ratio / 1.6 }),
    zoomOut: () => glide({ ratio: camera.ratio * 1.6 }),
    frame(keys) {
      const found = inFrame(onScreen(keys));
      if (found.length === 0) return;
      const [left, right] = [Math.min(...found.map(({ x }) => x)), Math.max(...found.map(({ x }) => x))];
      const [low, high] = [Math.min(...found.map(({ y }) => y)), Math.max(...found.map(({ y }) => y))];
      const view = sigma.viewRectangle();
      const wide = ((right - left) * camera.ratio) / (view.x2 - view.x1);
      const tall = ((high - low) * camera.ratio) / view.height;
      const ratio = Math.min(1, Math.max(NEAREST, Math.max(wide, tall) * ROOM));
      glide({ x: (left + right) / 2, y: (low + high) / 2, ratio });
    },
    reach(keys) {
      const points = onScreen(keys);
      if (points.length === 0) return;
      const { width, height } = sigma.getDimensions();
      const outside = points.some(({ x, y }) => x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN);
      const [first, second] = points;
      const found = inFrame(points);
      const apart = first && second ? Math.hypot(first.x - second.x, first.y - second.y) : APART;
      if (!outside && apart >= APART) return;
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const ratio = Math.max(NEAREST / 2, camera.ratio * Math.min(1, apart / (2 * APART)));
      glide({
        x: mean(found.map(({ x }) => x)),
        y: mean(found.map(({ y }) => y)),
        ratio: apart < APART ? ratio : camera.ratio,
      });
    },
  };
}
