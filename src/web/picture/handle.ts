import type { Selection } from '../core/state.ts';
import type { Picture } from './picture.ts';

/** What the console and the browser tests may ask of the picture, for a canvas cannot be read. */
export interface PictureHandle {
  locate(type: Selection['type'], key: string, along?: number): { x: number; y: number } | undefined;
}

declare global {
  interface Window {
    yiju?: PictureHandle;
  }
}

/** Put the handle on the window; returns the function that takes it away. */
export function exposePicture(picture: Picture): () => void {
  window.yiju = { locate: (type, key, along) => picture.locate({ type, key }, along) };
  return () => {
    delete window.yiju;
  };
}
