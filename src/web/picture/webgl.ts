/** Can this page draw with WebGL? Sigma's constructor throws where it cannot. */
export function hasWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

let warm: WebGL2RenderingContext | null = null;

/**
 * Have the browser start its graphics while the page waits for something else: the first context of a page takes as long
 * as all the rest of a small picture. It is kept until the picture has its own, for with the last one the graphics go.
 */
export function warmGraphics(): void {
  warm = document.createElement('canvas').getContext('webgl2');
}

/** Let go of what `warmGraphics` keeps. */
export function coolGraphics(): void {
  warm?.getExtension('WEBGL_lose_context')?.loseContext();
  warm = null;
}
