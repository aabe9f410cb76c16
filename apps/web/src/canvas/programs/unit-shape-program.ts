import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { clockOf } from '../change-clock.ts'
import { type Frame, frameOf } from './frame-of.ts'

const { UNSIGNED_BYTE, FLOAT, POINTS } = WebGLRenderingContext

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute float a_shape;
attribute vec2 a_to;
attribute float a_toSize;
attribute float a_fade;
uniform float u_share;
uniform float u_travel;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixels;
void main() {
  vec2 position = mix(a_position, a_to, u_travel);
  float size = mix(a_size, a_toSize, u_travel);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  // A unit never gets smaller than a visible dot.
  v_pixels = max(size / u_sizeRatio * u_pixelRatio * 2.0, size > 0.0 ? 3.0 : 0.0);
  gl_PointSize = v_pixels;
  // A bend has no size and must not leave a speck.
  if (size <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_color = a_color;
  if (a_fade > 1.5) v_color.a *= smoothstep(0.0, 0.6, u_share);
  else if (a_fade > 0.5) v_color.a *= 1.0 - smoothstep(0.7, 1.0, u_share);
  v_color.a *= 255.0 / 254.0;
  v_shape = a_shape;
}`

/** Shapes: 0 circle, 1 square, 2 diamond, 3 triangle, 4 hexagon; +8 for a hollow one (a ghost). */
const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixels;
float outside(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 0.9;
  if (shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.78;
  if (shape < 2.5) return abs(p.x) + abs(p.y) - 1.0;
  if (shape < 3.5) return max(p.y - 0.72, dot(vec2(abs(p.x), p.y), vec2(0.894, -0.447)) - 0.44);
  return max(dot(abs(p), vec2(0.866, 0.5)), abs(p.y)) - 0.84;
}
void main() {
  float hollow = step(7.5, v_shape);
  float distance = outside(gl_PointCoord * 2.0 - 1.0, v_shape - hollow * 8.0);
  float edge = 2.0 / max(v_pixels, 1.0);
  float alpha = 1.0 - smoothstep(-edge, edge, distance);
  alpha *= mix(1.0, smoothstep(-4.0 * edge, -2.0 * edge, distance), hollow);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha) * v_color.a;
}`

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_share', 'u_travel'] as const

/** What the node carries beside Sigma's own data. */
interface Changing {
  readonly shape: number
  readonly toX: number
  readonly toY: number
  readonly toSize: number
  readonly fade: number
}

/** Draws every unit as one point with the shape of its system: quick even where there is no graphics card. */
export class UnitShapeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodeProgram<(typeof uniforms)[number], N, E, G> {
  #frame: Frame

  /** Units are pointed at by their places, so nothing is drawn for that. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<N, E, G>) {
    super(gl, null, renderer)
    this.#frame = frameOf(renderer)
  }

  /** Sigma calls this before it hands over the units of a drawing. */
  override reallocate(capacity: number): void {
    super.reallocate(capacity)
    this.#frame = frameOf(this.renderer)
  }

  override getDefinition() {
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_toSize', size: 1, type: FLOAT },
        { name: 'a_fade', size: 1, type: FLOAT },
      ],
    }
  }

  override processVisibleItem(_nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { array } = this
    const { shape = 0, toX, toY, toSize = data.size, fade = 0 } = data as NodeDisplayData & Partial<Changing>
    array[startIndex] = data.x
    array[startIndex + 1] = data.y
    array[startIndex + 2] = data.size
    array[startIndex + 3] = floatColor(data.color)
    array[startIndex + 4] = shape
    array[startIndex + 5] = toX === undefined ? data.x : this.#frame.x(toX)
    array[startIndex + 6] = toY === undefined ? data.y : this.#frame.y(toY)
    array[startIndex + 7] = toSize
    array[startIndex + 8] = fade
  }

  override setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
    const { share, travels } = clockOf(this.renderer)
    gl.uniform1f(uniformLocations.u_share ?? null, share)
    gl.uniform1f(uniformLocations.u_travel ?? null, travels ? share : Math.round(share))
  }
}
