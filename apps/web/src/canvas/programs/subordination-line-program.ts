import { chartDefaults } from '@tinhgon/layout'
import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import { EdgeProgram } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { clockOf } from '../change-clock.ts'
import { type Frame, frameOf } from './frame-of.ts'

const { UNSIGNED_BYTE, FLOAT, LINES } = WebGLRenderingContext

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_color;
attribute float a_fade;
uniform float u_share;
uniform mat3 u_matrix;
varying vec4 v_color;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_color = a_color;
  if (a_fade > 1.5) v_color.a *= u_share;
  else if (a_fade > 0.5) v_color.a *= 1.0 - u_share;
  v_color.a *= 255.0 / 254.0;
}`

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main() { gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a); }`

const uniforms = ['u_matrix', 'u_share'] as const
type Uniform = (typeof uniforms)[number]

/** Two ends each of five lines: down, across to the bus, along it, across, and down. */
const corners = 10
const floatsOfCorner = 4

/** What the edge carries besides Sigma's own data, in graph units. */
interface DrawnLine {
  readonly busX: number
  readonly drop: number
  readonly straight: boolean
  readonly fade: number
}

/**
 * An orthogonal line of subordination: down from the superior, across to the bus, along it to the row of the
 * subordinate, across, and down; or a straight one. The corners are worked out when the drawing changes, not in
 * the shader: a driver in software draws every instance of an instanced program by itself, which for ten thousand
 * lines is most of a frame.
 */
export class SubordinationLineProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<Uniform, N, E, G> {
  #frame: Frame
  #isSent = false

  /** Lines are drawn on the canvas of the units, below them: each canvas more costs as much as all the lines. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<N, E, G>) {
    const ofUnits = renderer.getCanvases().nodes?.getContext('webgl2')
    super(ofUnits ?? gl, null, renderer)
    this.#frame = frameOf(renderer)
  }

  override getDefinition() {
    return {
      VERTICES: corners,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: LINES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fade', size: 1, type: FLOAT },
      ],
    }
  }

  /** Sigma calls this before it hands over the lines of a drawing. */
  override reallocate(capacity: number): void {
    super.reallocate(capacity)
    this.#frame = frameOf(this.renderer)
    this.#isSent = false
  }

  override processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    // Sigma hands over the ends already normalised to its frame, other lengths as they are.
    const { busX, drop, straight, fade } = data as EdgeDisplayData & DrawnLine
    const color = floatColor(data.color)
    const corner = (index: number, x: number, y: number): void => {
      const at = startIndex + index * floatsOfCorner
      this.array[at] = x
      this.array[at + 1] = y
      this.array[at + 2] = color
      this.array[at + 3] = fade
    }
    corner(0, source.x, source.y)
    corner(corners - 1, target.x, target.y)
    if (straight) {
      // All in one line, the others of no length.
      for (let index = 1; index < corners - 1; index += 1) corner(index, target.x, target.y)
      return
    }
    const bus = this.#frame.x(busX)
    const upper = source.y - this.#frame.length(drop)
    const lower = target.y + this.#frame.length(drop)
    corner(1, source.x, upper)
    corner(2, source.x, upper)
    corner(3, bus, upper)
    corner(4, bus, upper)
    corner(5, bus, lower)
    corner(6, bus, lower)
    corner(7, target.x, lower)
    corner(8, target.x, lower)
  }

  override setUniforms(
    { matrix }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<Uniform>['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
    gl.uniform1f(uniformLocations.u_share ?? null, clockOf(this.renderer).share)
  }

  /** As Sigma does it, but what has not changed is not sent again with every frame. */
  protected override bindProgram(program: Parameters<EdgeProgram<Uniform>['setUniforms']>[1]): void {
    const { gl, buffer } = program
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
    let offset = 0
    for (const attribute of this.ATTRIBUTES) offset += this.bindAttribute(attribute, program, offset)
    if (!this.#isSent) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.STATIC_DRAW)
    this.#isSent = true
    gl.bindBuffer(gl.ARRAY_BUFFER, null)
  }

  /** The units are on the canvas before the lines: these go where nothing has been drawn yet. */
  override drawWebGL(method: number, program: Parameters<EdgeProgram<Uniform>['drawWebGL']>[1]): void {
    const { gl } = program
    gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
    super.drawWebGL(method, program)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  }
}

/** Pixels between two units below which the lines to the lowest of them cannot be told apart. */
const leastCell = 12

/** The lines to units with nothing below them: most of all there are, and left out far out. */
export class LowestLineProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends SubordinationLineProgram<N, E, G> {
  override render(params: RenderParams): void {
    const cell = frameOf(this.renderer).length(chartDefaults.cellWidth)
    if ((cell * Math.abs(params.matrix[0] ?? 0) * params.width) / 2 >= leastCell) super.render(params)
  }
}
