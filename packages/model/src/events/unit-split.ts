import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { eventBase } from './event-base.ts'
import { partContentSchema, resultUnitSchema } from './placement.ts'

/** One unit ends and becomes several new ones; at most one of them takes what the others leave. */
export const unitSplitSchema = z.strictObject({
  type: z.literal('unit-split'),
  ...eventBase,
  unitId: idSchema,
  results: z
    .array(
      z.discriminatedUnion('extent', [
        z.strictObject({ extent: z.literal('part'), unit: resultUnitSchema, ...partContentSchema.shape }),
        z.strictObject({ extent: z.literal('remainder'), unit: resultUnitSchema }),
      ]),
    )
    .min(2),
})
export type UnitSplit = z.infer<typeof unitSplitSchema>
