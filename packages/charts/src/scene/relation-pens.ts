import type { ChartRelation } from '../subject/chart-unit.ts'
import { paperColours } from './paper-colours.ts'
import type { Pen } from './scene.ts'

/** Advising is thin, leading is double, coordination dashed. */
export const relationPens = (line: ChartRelation['line'], scale: number): Pen => ({
  colour: paperColours.quiet,
  width: (line === 'double' ? 0.7 : 0.25) * scale,
  stroke: line === 'thin' ? 'solid' : line,
})
