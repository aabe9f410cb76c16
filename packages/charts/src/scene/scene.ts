import type { Point, Rectangle } from '../layout/sheet.ts'
import type { TypeFace } from '../layout/text-measure.ts'

/** A line of text at its place: left end of the baseline in millimetres, size in points. */
export interface SceneText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: TypeFace
  readonly colour: string
  readonly isStruck: boolean
  /** Which part of the text stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end'
}

export type SystemShape = 'square' | 'circle' | 'diamond' | 'triangle' | 'hexagon'

/** The shape of a system, that says the same as its colour. */
export interface SceneShape {
  readonly shape: SystemShape
  readonly x: number
  readonly y: number
  /** Across, in millimetres. */
  readonly size: number
  readonly colour: string
}

export interface Pen {
  readonly colour: string
  /** Millimetres. */
  readonly width: number
  readonly stroke: 'solid' | 'dashed' | 'double'
}

/** The card of a unit. */
export interface SceneBox extends Rectangle {
  readonly type: 'box'
  readonly unitId: string
  readonly fill: string
  readonly pen: Pen
  readonly shape: SceneShape
  readonly lines: readonly SceneText[]
  /** The sign of its change, in the right upper corner. */
  readonly sign: SceneText | null
  /** Everything it says, as one sentence for who does not see it. */
  readonly description: string
  /** How deep it stands on its page, from 1: the order in which it is read. */
  readonly level: number
}

/** A line between two boxes of the page. */
export interface SceneTie {
  readonly type: 'tie'
  readonly fromId: string
  readonly toId: string
  readonly points: readonly Point[]
  readonly pen: Pen
}

/** Text that belongs to no box; `heading` and `subheading` give the page its outline. */
export interface SceneNote {
  readonly type: 'note'
  readonly role: 'heading' | 'subheading' | 'paragraph' | 'decoration'
  readonly lines: readonly SceneText[]
}

/** A sample in the legend. */
export interface SceneSample {
  readonly type: 'sample'
  readonly what: SceneShape | { readonly points: readonly Point[]; readonly pen: Pen } | null
  readonly label: SceneText
  readonly sign: SceneText | null
}

/** A QR code: its dark squares row by row. */
export interface SceneCode extends Rectangle {
  readonly type: 'code'
  readonly rows: readonly (readonly boolean[])[]
  readonly description: string
}

/** Behind everything, across the page. */
export interface SceneWatermark {
  readonly type: 'watermark'
  readonly text: string
  /** Middle of the text. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: TypeFace
  readonly colour: string
  /** Degrees, anticlockwise. */
  readonly angle: number
}

export type SceneItem = SceneBox | SceneTie | SceneNote | SceneSample | SceneCode | SceneWatermark

/** A page: everything on it with its place, in the order in which it is painted and read. */
export interface ScenePage {
  readonly number: number
  readonly title: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly items: readonly SceneItem[]
  /** The smallest type on its cards, in points. */
  readonly leastType: number
}

/** From which SVG, PDF, PNG and PowerPoint all come. */
export interface Scene {
  readonly title: string
  readonly language: string
  readonly pages: readonly ScenePage[]
}
