import { z } from 'zod'
import { idSchema } from '../ids.ts'

/** Where posts are counted: in the unit, in all below it as well, or in the units that relations bind to it. */
export const postScopeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('unit') }),
  z.strictObject({ type: z.literal('subtree') }),
  /** Units from which a relation of one of these kinds leads to the unit, with all below them. */
  z.strictObject({ type: z.literal('bound'), relations: z.array(idSchema).min(1) }),
])
export type PostScope = z.infer<typeof postScopeSchema>

/** Which posts count: of these ranks, and of these roles; null where any will do. */
export const postsSchema = z.strictObject({
  ranks: z.array(z.enum(['head', 'deputy', 'member', 'specialist'])).nullable(),
  roles: z.array(idSchema).nullable(),
  scope: postScopeSchema,
})
export type CountedPosts = z.infer<typeof postsSchema>

/** Something about a unit that can be counted, and may be known only within bounds (L2). */
export const quantitySchema = z.discriminatedUnion('type', [
  /** What the unit and all below it hold of a measure, in base units. */
  z.strictObject({ type: z.literal('measure'), measure: idSchema }),
  z.strictObject({ type: z.literal('posts'), ...postsSchema.shape }),
  /** Units of these kinds among the direct subordinates, or anywhere below. */
  z.strictObject({
    type: z.literal('units'),
    kinds: z.array(idSchema).min(1),
    within: z.enum(['subordinates', 'subtree']),
  }),
  /** Units of the baseline of which it consists, wholly or in part. */
  z.strictObject({ type: z.literal('origins') }),
  /** People who hold such posts; all of them, women, or those under an age on the day of the check. */
  z.strictObject({
    type: z.literal('holders'),
    ...postsSchema.shape,
    who: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('all') }),
      z.strictObject({ type: z.literal('women') }),
      z.strictObject({ type: z.literal('younger-than'), parameter: idSchema }),
      /** Something that the model does not say of a person: never known (L2). */
      z.strictObject({ type: z.literal('ethnic-minority') }),
      z.strictObject({ type: z.literal('first-time') }),
    ]),
  }),
])
export type Quantity = z.infer<typeof quantitySchema>

export const comparisonSchema = z.enum(['at-least', 'at-most'])
export type Comparison = z.infer<typeof comparisonSchema>
