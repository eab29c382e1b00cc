import type Sigma from 'sigma';
import type { Point } from '../../picture/curve.ts';
import type { Camera } from '../core/state.ts';
import { placeOnScreen } from './geometry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Moves the view over the picture. */
export interface CameraControl {
  fit(): void;
  /** Go where the view is said to be; `undefined` shows everything. */
  look(camera: Camera | undefined): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Look so many pixels further to the right and down. */
  pan(right: number, down: number): void;
  /** Bring these nodes into view, as near as they can all be seen. */
  frame(keys: Iterable<string>): void;
  /** Move only as far as it takes to see one node, or both ends of an edge apart from each other. */
  reach(keys: Iterable<string>): void;
  kill(): void;
}

const NEAREST = 0.12;
/** Room around what is framed, for its captions. */
const ROOM = 1.5;
const MARGIN = 60;
/** Ends nearer than this, in pixels, leave no room for what stands on the edge. */
const APART = 90;

/** The camera rests when it has not moved for so many milliseconds. */
const REST = 200;
const EVERYTHING = { x: 0.5, y: 0.5, ratio: 1 };

/**
 * Camera control that jumps instead of gliding for readers who asked for less motion.
 * @param rested called with where the camera has come to rest, `undefined` where it shows everything.
 */
export function createCameraControl(
  sigma: Sigma<SceneNode, SceneEdge>,
  rested: (camera: Camera | undefined) => void,
): CameraControl {
  const camera = sigma.getCamera();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 350;
  const graph = sigma.getGraph();
  const onScreen = (keys: Iterable<string>) =>
    [...keys].filter((key) => graph.hasNode(key)).map((key) => placeOnScreen(sigma, key));
  const inFrame = (points: readonly Point[]) => points.map((point) => sigma.viewportToFramedGraph(point));
  const glide = (state: { x?: number; y?: number; ratio?: number; angle?: number }) => {
    void camera.animate(state, { duration });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', ({ x, y, ratio }) => {
    clearTimeout(waiting);
    const away = Math.abs(x - EVERYTHING.x) + Math.abs(y - EVERYTHING.y) + Math.abs(ratio - EVERYTHING.ratio) > 0.002;
    waiting = setTimeout(() => rested(away ? { x, y, ratio } : undefined), REST);
  });
  return {
    fit: () => glide({ ...EVERYTHING, angle: 0 }),
    look: (to) => glide({ ...EVERYTHING, ...to, angle: 0 }),
    kill: () => clearTimeout(waiting),
    zoomIn: () => glide({ ratio: camera.ratio / 1.6 }),
    zoomOut: () => glide({ ratio: camera.ratio * 1.6 }),
    pan(right, down) {
      const { width, height } = sigma.getDimensions();
      const { x, y } = sigma.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
      glide({ x, y });
    },
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
