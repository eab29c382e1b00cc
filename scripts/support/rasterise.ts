import type { Resvg as ResvgClass } from '@resvg/resvg-js';
import { CommandError } from './command.ts';

/** Pixels for a pixel of the picture, so that small words are sharp. */
const SCALE = 2;
/** No side is longer than this: a picture of so many pixels still opens everywhere. */
const LONGEST = 12_000;

interface Fonts {
  /** Whether to look where the system keeps its fonts. */
  readonly loadSystemFonts: boolean;
}

async function loadResvg(): Promise<typeof ResvgClass> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new CommandError('png needs @resvg/resvg-js, which has no program for this system; export svg instead');
  }
}

/** Whether an ideograph is drawn as more than nothing or the box that stands for what no font has. */
function hasChineseFont(Resvg: typeof ResvgClass, font: Fonts): boolean {
  const draw = (character: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${character}</text></svg>`;
    return new Resvg(svg, { font }).render().pixels;
  };
  const drawn = draw('依');
  // U+0378 is not assigned, so no font has it.
  return drawn.some((byte) => byte !== 0) && !drawn.equals(draw('\u0378'));
}

/**
 * Draws an SVG as PNG with the fonts of the system.
 * @throws {CommandError} when resvg cannot run here, or there is no font with Chinese in it.
 */
export async function rasterise(svg: string, font: Fonts = { loadSystemFonts: true }): Promise<Uint8Array> {
  const Resvg = await loadResvg();
  if (!hasChineseFont(Resvg, font)) {
    throw new CommandError('png needs a font with Chinese in it; install one (Debian: apt-get install fonts-noto-cjk)');
  }
  const { width, height } = new Resvg(svg.replace(/<text[\s\S]*?<\/text>/g, ''));
  const zoom = Math.min(SCALE, LONGEST / Math.max(width, height));
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
