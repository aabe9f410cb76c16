import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { type Comparison, comparisonSchema, type Quantity, quantitySchema } from './quantity.ts'

/**
 * Something that holds of a unit, does not hold, or is not known: whether a unit is designated as mountainous
 * may never have been said, and a figure may be known only within bounds.
 */
export type Condition =
  | { readonly type: 'kind'; readonly kinds: readonly string[] }
  | { readonly type: 'designated'; readonly designations: readonly string[] }
  /** Some superior is of one of the kinds and, where designations are named, has one of them. */
  | {
      readonly type: 'under'
      readonly kinds: readonly string[]
      readonly designations: readonly string[] | null
    }
  /** The unit itself or some superior bears one of these codes. */
  | { readonly type: 'within'; readonly codes: readonly string[] }
  | {
      readonly type: 'compare'
      readonly quantity: Quantity
      readonly comparison: Comparison
      readonly parameter: string
    }
  | { readonly type: 'not'; readonly condition: Condition }
  | { readonly type: 'any'; readonly conditions: readonly Condition[] }

const ids = z.array(idSchema).min(1).readonly()

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('kind'), kinds: ids }),
    z.strictObject({ type: z.literal('designated'), designations: ids }),
    z.strictObject({ type: z.literal('under'), kinds: ids, designations: ids.nullable() }),
    z.strictObject({ type: z.literal('within'), codes: ids }),
    z.strictObject({
      type: z.literal('compare'),
      quantity: quantitySchema,
      comparison: comparisonSchema,
      parameter: idSchema,
    }),
    z.strictObject({ type: z.literal('not'), condition: conditionSchema }),
    z.strictObject({ type: z.literal('any'), conditions: z.array(conditionSchema).min(1).readonly() }),
  ]),
)

/** The units that a norm is about; an empty list of tiers or kinds leaves none out. All conditions hold. */
export const selectorSchema = z.strictObject({
  system: idSchema,
  tiers: z.array(idSchema),
  kinds: z.array(idSchema),
  where: z.array(conditionSchema),
})
export type Selector = z.infer<typeof selectorSchema>
