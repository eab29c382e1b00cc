import type { ExportGraph, ExportOptions } from './format.ts';
import { writeSvg } from './svg.ts';

const PIECE = 64 * 1024;

/**
 * The picture of `svg` in pixels.
 * @throws {TypeError} without `options.rasterise`, for only the system or the browser has fonts.
 */
export async function* writePng(graph: ExportGraph, options: ExportOptions): AsyncGenerator<Uint8Array> {
  if (!options.rasterise)
    throw new TypeError('png: options.rasterise is missing; it draws an SVG with the fonts there are');
  const png = await options.rasterise([...writeSvg(graph, options)].join(''));
  for (let start = 0; start < png.length; start += PIECE) yield png.subarray(start, start + PIECE);
}
