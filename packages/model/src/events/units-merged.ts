import { z } from 'zod'
import { eventBase } from './event-base.ts'
import { resultUnitSchema, sourceExtentSchema } from './placement.ts'

/**
 * Sources, each with its extent, become one result: a new unit by default, one of the sources only if
 * `survivor` is true (that source is then listed as `whole` and keeps whatever it does not give away).
 */
export const unitsMergedSchema = z.strictObject({
  type: z.literal('units-merged'),
  ...eventBase,
  result: resultUnitSchema,
  survivor: z.boolean(),
  sources: z.array(sourceExtentSchema).min(1),
})
export type UnitsMerged = z.infer<typeof unitsMergedSchema>
