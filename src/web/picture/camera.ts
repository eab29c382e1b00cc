import type Sigma from 'sigma';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Moves the view over the picture. */
export interface CameraControl {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Bring these nodes into view, as near as they can all be seen. */
  frame(keys: Iterable<string>): void;
  /** Move to a node without zooming, if it is near or beyond the border of the view. */
  reach(keys: Iterable<string>): void;
}

const NEAREST = 0.25;
const MARGIN = 60;

/** Camera control that jumps instead of gliding for readers who asked for less motion. */
export function createCameraControl(sigma: Sigma<SceneNode, SceneEdge>): CameraControl {
  const camera = sigma.getCamera();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 350;
  const positions = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const data = sigma.getNodeDisplayData(key);
      return data ? [data] : [];
    });
  const glide = (state: { x?: number; y?: number; ratio?: number; angle?: number }) => {
    void camera.animate(state, { duration });
  };
  return {
    fit: () => glide({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoomIn: () => glide({ ratio: camera.ratio / 1.6 }),
    zoomOut: () => glide({ ratio: camera.ratio * 1.6 }),
    frame(keys) {
      const found = positions(keys);
      if (found.length === 0) return;
      const [left, right] = [Math.min(...found.map(({ x }) => x)), Math.max(...found.map(({ x }) => x))];
      const [low, high] = [Math.min(...found.map(({ y }) => y)), Math.max(...found.map(({ y }) => y))];
      const ratio = Math.min(1, Math.max(NEAREST, Math.max(right - left, high - low) * 1.35));
      glide({ x: (left + right) / 2, y: (low + high) / 2, ratio });
    },
    reach(keys) {
      const found = positions(keys);
      if (found.length === 0) return;
      const { width, height } = sigma.getDimensions();
      const outside = found.some((data) => {
        const { x, y } = sigma.framedGraphToViewport(data);
        return x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN;
      });
      if (!outside) return;
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      glide({ x: mean(found.map(({ x }) => x)), y: mean(found.map(({ y }) => y)) });
    },
  };
}
