/**
 * Draws an SVG as PNG with the browser's fonts: what the `png` export needs in a page.
 * @throws when the browser cannot read the SVG, or the picture is larger than its canvas may be.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  // Twice as fine, so that small words are sharp; canvases of more than so many pixels a side stay empty in some browsers.
  const [finer, longest] = [2, 9_000];
  const image = new Image();
  // The page's policy lets images come from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(finer, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`a picture of ${canvas.width} × ${canvas.height} pixels is too large for this browser`);
  return new Uint8Array(await blob.arrayBuffer());
}
