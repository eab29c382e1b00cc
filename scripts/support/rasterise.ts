import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { findChineseFont } from './chineseFont.ts';
import { CommandError } from './command.ts';

/** Pixels for a pixel of the picture, so that small words are sharp. */
const SCALE = 2;
/** No side is longer than this: a picture of so many pixels still opens everywhere. */
const LONGEST = 9_000;

let started: Promise<void> | undefined;

/** resvg is WebAssembly, so it runs wherever Node does; it is started once. */
function start(): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  started ??= initWasm(readFileSync(program));
  return started;
}

/** Whether an ideograph is drawn as more than nothing or the box that stands for what a font has not. */
function hasChinese(font: Uint8Array): boolean {
  const draw = (character: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${character}</text></svg>`;
    return Buffer.from(new Resvg(svg, { font: { fontBuffers: [font] } }).render().pixels);
  };
  const drawn = draw('依');
  // U+0378 is not assigned, so no font has it.
  return drawn.some((byte) => byte !== 0) && !drawn.equals(draw('\u0378'));
}

/**
 * Draws an SVG as PNG with a Chinese font of the system.
 * @throws {CommandError} when there is none.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const file = findChineseFont();
  const font = readFileSync(file);
  await start();
  if (!hasChinese(font)) throw new CommandError(`the font ${file} has no Chinese in it`);
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const zoom = Math.min(SCALE, LONGEST / Math.max(Number(width), Number(height)));
  return new Resvg(svg, { font: { fontBuffers: [font] }, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
