import type { CameraControl } from './camera.ts';

/** How far an arrow key moves the picture, in pixels. */
const STRIDE = 90;

const WAYS: Readonly<Record<string, (camera: CameraControl) => void>> = {
  ArrowLeft: (camera) => camera.pan(-STRIDE, 0),
  ArrowRight: (camera) => camera.pan(STRIDE, 0),
  ArrowUp: (camera) => camera.pan(0, -STRIDE),
  ArrowDown: (camera) => camera.pan(0, STRIDE),
  '+': (camera) => camera.zoomIn(),
  '=': (camera) => camera.zoomIn(),
  '-': (camera) => camera.zoomOut(),
  '0': (camera) => camera.fit(),
};

/** Moves the picture as a key says; whether the key says anything. */
export function moveByKey(camera: CameraControl, key: string): boolean {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
  way?.(camera);
  return way !== undefined;
}
