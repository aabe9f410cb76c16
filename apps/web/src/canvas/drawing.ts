import type { ChangeMark } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { MultiDirectedGraph as Graph } from 'graphology'
import type { NormMark } from '../norms/norm-marks.ts'

export interface DrawnUnit {
  readonly unit: Unit
  readonly mark: ChangeMark | null
  /** What the norms say of it that wants attention; null before the plan and where there is nothing. */
  readonly norms: NormMark | null
  /** How many units are folded away below it. */
  readonly hidden: number
}

/** Whether something is there all along (0), goes away (1) or comes (2) while the structure changes. */
export type Fade = 0 | 1 | 2

export interface DrawingNode {
  x: number
  y: number
  size: number
  color: string
  type: 'unit'
  shape: number
  zIndex: number
  drawn: DrawnUnit | null
  /** Where it goes to and how large it gets while the structure changes; itself where it stays. */
  toX: number
  toY: number
  toSize: number
  fade: Fade
}

export interface DrawingEdge {
  /** A line to a unit with nothing below it is the lowest: left out far out. */
  type: 'line' | 'lowest-line'
  color: string
  size: number
  /** Straight, or orthogonal along a bus. */
  straight: boolean
  busX: number
  drop: number
  fade: Fade
}
export type Drawing = Graph<DrawingNode, DrawingEdge>

/** Where the slots stand. A network has no buses. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly busX?: number }>

export type CanvasLayout = 'chart' | 'radial' | 'network'
