import type { Page } from 'playwright-core';

/** Whole frames that a picture must stand still for to be at rest: layout, observers and Sigma's own redraw take up to four. */
const STILL = 8;

/**
 * Where the middle of a node or an edge stands in the picture, in pixels, once it is drawn and the picture rests: what the
 * page puts in place after it has opened (the text below, a bar that gets another line) moves it.
 */
export function restingPlace(page: Page, type: 'node' | 'edge', key: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async ([type, key, still]) => {
      let [last, same]: [string | undefined, number] = [undefined, 0];
      for (;;) {
        const now = JSON.stringify(window.yiju?.locate(type, key));
        same = now !== undefined && now === last ? same + 1 : 0;
        last = now;
        if (same >= still) return JSON.parse(now);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    },
    [type, key, STILL] as const,
  );
}
