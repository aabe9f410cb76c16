import { chartDefaults } from '@tinhgon/layout'
import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import { EdgeProgram } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { clockOf } from '../change-clock.ts'
import { frameOf } from './frame-of.ts'

const { UNSIGNED_BYTE, FLOAT, LINES } = WebGLRenderingContext

/**
 * An orthogonal line of subordination: down from the superior, across to the bus, along it to the row of the
 * subordinate, across, and down; or a straight one. Six corners from a constant, the rest from the ends; one
 * instance a line.
 */
const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_busX;
attribute float a_drop;
attribute float a_straight;
attribute float a_fade;
attribute float a_lowest;
uniform float u_share;
uniform float u_cell;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_corner;
uniform mat3 u_matrix;
varying vec4 v_color;
void main() {
  float upper = a_source.y - a_drop;
  float lower = a_target.y + a_drop;
  vec2 p = a_source;
  if (a_corner > 0.5) p = vec2(a_source.x, upper);
  if (a_corner > 1.5) p = vec2(a_busX, upper);
  if (a_corner > 2.5) p = vec2(a_busX, lower);
  if (a_corner > 3.5) p = vec2(a_target.x, lower);
  if (a_corner > 4.5) p = a_target;
  if (a_straight > 0.5) p = a_corner > 2.5 ? a_target : a_source;
  gl_Position = vec4((u_matrix * vec3(p, 1)).xy, 0, 1);
  // Far out the lines of the lowest units are shorter than can be told apart, and most of all there are.
  if (a_lowest > 0.5 && u_cell < 12.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  if (a_fade > 1.5) v_color.a *= u_share;
  else if (a_fade > 0.5) v_color.a *= 1.0 - u_share;
  #endif
  v_color.a *= 255.0 / 254.0;
}`

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main() { gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a); }`

const corners = [[0], [1], [1], [2], [2], [3], [3], [4], [4], [5]]
const uniforms = ['u_matrix', 'u_share', 'u_cell'] as const

/** What the edge carries besides Sigma's own data, in graph units. */
interface DrawnLine {
  readonly busX: number
  readonly drop: number
  readonly straight: boolean
  readonly fade: number
  readonly lowest: boolean
}

export class SubordinationLineProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<(typeof uniforms)[number], N, E, G> {
  /** Lines are not pointed at, so nothing is drawn for that. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<N, E, G>) {
    super(gl, null, renderer)
  }

  override getDefinition() {
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: LINES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_busX', size: 1, type: FLOAT },
        { name: 'a_drop', size: 1, type: FLOAT },
        { name: 'a_straight', size: 1, type: FLOAT },
        { name: 'a_fade', size: 1, type: FLOAT },
        { name: 'a_lowest', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 1, type: FLOAT }],
      CONSTANT_DATA: corners,
    }
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    // Sigma hands over the ends already normalised to its frame, other lengths as they are.
    const frame = frameOf(this.renderer)
    const { busX, drop, straight, fade, lowest } = data as EdgeDisplayData & DrawnLine
    const { array } = this
    array[startIndex] = source.x
    array[startIndex + 1] = source.y
    array[startIndex + 2] = target.x
    array[startIndex + 3] = target.y
    array[startIndex + 4] = frame.x(busX)
    array[startIndex + 5] = frame.length(drop)
    array[startIndex + 6] = straight ? 1 : 0
    array[startIndex + 7] = fade
    array[startIndex + 8] = lowest ? 1 : 0
    array[startIndex + 9] = floatColor(data.color)
    array[startIndex + 10] = edgeIndex
  }

  override setUniforms(
    { matrix, width }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
    gl.uniform1f(uniformLocations.u_share ?? null, clockOf(this.renderer).share)
    const cell = frameOf(this.renderer).length(chartDefaults.cellWidth)
    gl.uniform1f(uniformLocations.u_cell ?? null, (cell * Math.abs(matrix[0] ?? 0) * width) / 2)
  }
}
