import { z } from 'zod'
import { figureSchema } from '../measure.ts'
import { unitSchema } from '../unit.ts'
import { eventBase } from './event-base.ts'

/** A unit made from nothing. What comes out of other units is `units-merged` or `unit-split`. */
export const unitEstablishedSchema = z.strictObject({
  type: z.literal('unit-established'),
  ...eventBase,
  unit: unitSchema,
  /** Figures it brings along: the ledger's *established*. Absent ones are unknown. */
  figures: z.array(figureSchema.omit({ unitId: true })),
})
export type UnitEstablished = z.infer<typeof unitEstablishedSchema>
