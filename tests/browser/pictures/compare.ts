import type { Browser } from 'playwright-core';

/** Side of the squares that are compared, in pixels: about a character, so that its place and weight matter, not its edges. */
const SQUARE = 12;
/** Of 255: two squares whose mean colours are this far apart in any channel are seen to differ. */
const SEEN = 16;

/**
 * How many of a thousand squares of two PNG pictures are seen to differ; a thousand when they are not of one size.
 * Hinting and antialiasing differ from machine to machine and shift the mean of a square little; what is missing,
 * elsewhere or of another colour shifts it much. The browser itself reads the pictures.
 */
export async function difference(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    const urls = [one, other].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`);
    return await page.evaluate(
      async ({ urls, square, seen }) => {
        const means = await Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            const [columns, rows] = [Math.floor(image.width / square), Math.floor(image.height / square)];
            const sums = new Float64Array(columns * rows * 3);
            for (let y = 0; y < rows * square; y++)
              for (let x = 0; x < columns * square; x++) {
                const at = (Math.floor(y / square) * columns + Math.floor(x / square)) * 3;
                for (let c = 0; c < 3; c++) sums[at + c]! += data[(y * image.width + x) * 4 + c]!;
              }
            return { size: `${image.width}×${image.height}`, sums: sums.map((sum) => sum / square ** 2) };
          }),
        );
        const [a, b] = [means[0]!, means[1]!];
        if (a.size !== b.size) return 1000;
        let differing = 0;
        for (let at = 0; at < a.sums.length; at += 3)
          if ([0, 1, 2].some((c) => Math.abs(a.sums[at + c]! - b.sums[at + c]!) > seen)) differing++;
        return (differing * 3000) / a.sums.length;
      },
      { urls, square: SQUARE, seen: SEEN },
    );
  } finally {
    await page.close();
  }
}
