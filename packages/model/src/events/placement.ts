import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { measureValueSchema } from '../measure.ts'
import { relationSchema } from '../relation.ts'
import { unitSchema } from '../unit.ts'

/** The unit that a merger or a split brings forth. */
export const resultUnitSchema = unitSchema
export type ResultUnit = z.infer<typeof resultUnitSchema>

/** How much of one measure a part carries. A measure that is not named carries nothing. */
export const carriedMeasureSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('share'),
    measure: idSchema,
    numerator: z.int().min(0),
    denominator: z.int().min(1),
  }),
  /** In base units. */
  z.strictObject({ type: z.literal('figure'), measure: idSchema, value: measureValueSchema }),
  /** Some of it, nobody has said how much: the takers hold what there is jointly (L2). */
  z.strictObject({ type: z.literal('unstated'), measure: idSchema }),
])
export type CarriedMeasure = z.infer<typeof carriedMeasureSchema>

/** What a part takes from its source; nothing else comes along. */
export const partContentSchema = z.strictObject({
  measures: z.array(carriedMeasureSchema),
  childIds: z.array(idSchema),
  postIds: z.array(idSchema),
  relations: z.array(relationSchema),
})
export type PartContent = z.infer<typeof partContentSchema>

/** How much of a source a result takes. */
export const sourceExtentSchema = z.discriminatedUnion('extent', [
  z.strictObject({ extent: z.literal('whole'), unitId: idSchema }),
  z.strictObject({ extent: z.literal('part'), unitId: idSchema, ...partContentSchema.shape }),
  z.strictObject({ extent: z.literal('remainder'), unitId: idSchema }),
])
export type SourceExtent = z.infer<typeof sourceExtentSchema>
export type Extent = SourceExtent['extent']
