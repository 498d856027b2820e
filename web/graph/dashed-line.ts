/** A sigma edge program that draws a dashed line, for talks that are planned: sigma's rectangle with gaps cut out. */
import type { Attributes } from 'graphology-types';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

// Clip space is two units wide, so half the drawing buffer turns a distance in it into pixels.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_pixelRatio;
uniform vec2 u_halfSize;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
void main() {
  vec2 normal = a_normal * a_normalCoef;
  float size = length(normal);
  float pixels = max(size, u_minEdgeThickness * u_sizeRatio) / u_sizeRatio;
  float thickness = pixels * u_correctionRatio;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  gl_Position = vec4((u_matrix * vec3(position + normal / size * thickness, 1)).xy, 0, 1);
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = a_positionCoef * length((end - start) * u_halfSize);
  v_across = a_normalCoef;
  v_half = pixels * u_pixelRatio / 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
const float dash = 7.0;
const float gap = 5.0;
void main() {
  if (mod(v_along, dash + gap) > dash) discard;
  // The outermost pixel of either side is softened.
  gl_FragColor = v_color * clamp((1.0 - abs(v_across)) * v_half * 1.6, 0.0, 1.0);
}`;

/** Dashes of seven pixels with gaps of five, whatever the zoom. */
export class DashedLineProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeRectangleProgram<N, E, G> {
  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    const base = super.getDefinition();
    return {
      ...base,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      UNIFORMS: [...base.UNIFORMS, 'u_halfSize'] as unknown as typeof base.UNIFORMS,
    };
  }

  override setUniforms(params: RenderParams, info: Parameters<EdgeRectangleProgram['setUniforms']>[1]): void {
    super.setUniforms(params, info);
    const location = (info.uniformLocations as Record<string, WebGLUniformLocation>).u_halfSize;
    info.gl.uniform2f(location ?? null, params.width / 2, params.height / 2);
  }
}
