import { z } from 'zod'
import { figureSchema, measureValueSchema } from '../measure.ts'
import { eventBase } from './event-base.ts'

/** An official figure. The difference from what was carried is the ledger's *restated*. */
export const measureStatedSchema = z.strictObject({
  type: z.literal('measure-stated'),
  ...eventBase,
  figure: figureSchema.extend({ value: measureValueSchema }),
})
export type MeasureStated = z.infer<typeof measureStatedSchema>
