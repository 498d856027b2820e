/** Finds out whether the browser can draw the picture at all. */

/** True when a WebGL context is given; it is released at once, since browsers allow few. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
