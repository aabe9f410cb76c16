import { paperColours } from './paper-colours.ts'
import type { Pen } from './scene.ts'

/** Lines of subordination are solid; those to staff are thin. */
export const tiePen = (isStaff: boolean, scale: number): Pen => ({
  colour: paperColours.line,
  width: (isStaff ? 0.18 : 0.35) * scale,
  stroke: 'solid',
})
