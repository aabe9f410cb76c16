import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { completeTextSchema } from '../localized-text.ts'
import { gradeSchema } from '../measure.ts'
import { citationSchema, holdingSchema } from './citation.ts'
import { conditionSchema, selectorSchema } from './condition.ts'
import { comparisonSchema, quantitySchema } from './quantity.ts'

/** One more for every full `each` of a quantity above a figure, until the limit is `most`. */
export const growthSchema = z.strictObject({
  quantity: quantitySchema,
  above: idSchema,
  each: idSchema,
  most: idSchema,
})
export type Growth = z.infer<typeof growthSchema>

/** The limit for units of which all conditions hold; the first such case counts. */
export const limitSchema = z.strictObject({
  when: z.array(conditionSchema),
  parameter: idSchema,
  /** Absent where the limit is one figure for all. */
  growth: growthSchema.optional(),
})
export type Limit = z.infer<typeof limitSchema>

/** Where its conditions hold, the norm is satisfied whatever the figures say. */
export const waiverSchema = z.strictObject({
  id: idSchema,
  title: completeTextSchema,
  when: z.array(conditionSchema).min(1),
  grade: gradeSchema,
})
export type Waiver = z.infer<typeof waiverSchema>

/**
 * A deadline: more than the norm allows stays lawful for some years after the decision that made the unit.
 * `everything`: however many; `by-merged-body`: the norm's figure and so many more for every merged body
 * after the first, up to a most.
 */
export const transitionSchema = z.strictObject({
  citation: citationSchema,
  holds: holdingSchema,
  /** Years after the decision. */
  years: idSchema,
  allows: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('everything') }),
    z.strictObject({ type: z.literal('by-merged-body'), each: idSchema, most: idSchema }),
  ]),
})
export type Transition = z.infer<typeof transitionSchema>

const limited = {
  comparison: comparisonSchema,
  limits: z.array(limitSchema).min(1),
  waivers: z.array(waiverSchema),
}

/** Seats of a council by population: a base up to a number of people, then one more for every so many. */
export const bracketSchema = z.strictObject({
  when: z.array(conditionSchema),
  base: idSchema,
  /** People up to whom the base is all. */
  upTo: idSchema,
  steps: z.array(z.strictObject({ upTo: idSchema.nullable(), each: idSchema })),
  cap: idSchema,
})
export type Bracket = z.infer<typeof bracketSchema>

const postsOfKinds = z.strictObject({ kinds: z.array(idSchema).min(1), roles: z.array(idSchema).min(1) })

/** The closed vocabulary of checks: a norm is data, and no code is ever evaluated from it. */
export const checkSchema = z.discriminatedUnion('type', [
  /** A quantity of the unit against a limit. */
  z.strictObject({
    type: z.literal('threshold'),
    quantity: quantitySchema,
    ...limited,
    transitions: z.array(transitionSchema),
  }),
  /** One quantity in per cent of another. */
  z.strictObject({
    type: z.literal('share'),
    part: quantitySchema,
    whole: quantitySchema,
    ...limited,
  }),
  /** A quantity added up, or on average, over the members below the unit. */
  z.strictObject({
    type: z.literal('sum'),
    members: selectorSchema,
    quantity: quantitySchema,
    reduction: z.enum(['total', 'average']),
    ...limited,
    transitions: z.array(transitionSchema),
  }),
  /** The baseline units of which the unit consists hang together by shared borders. */
  z.strictObject({ type: z.literal('contiguity') }),
  /** How many seats the unit's council has: a figure, not a verdict. */
  z.strictObject({
    type: z.literal('seats'),
    measure: idSchema,
    brackets: z.array(bracketSchema).min(1),
    /** What elections gave, to hold the reading of the law against: seats of the unit, or of all below it of a tier. */
    elections: z.array(
      z.strictObject({
        code: z.string().min(1),
        tier: idSchema,
        seats: z.int().min(0),
        on: z.string(),
        source: z.string().min(1),
      }),
    ),
  }),
  /** Nobody holds a post of the unit with one of `roles` together with one of `others`. */
  z.strictObject({
    type: z.literal('exclusive-posts'),
    roles: z.array(idSchema).min(1),
    others: z.array(postsOfKinds).min(1),
  }),
  /** Heads and deputies of the unit bear these roles and no others. */
  z.strictObject({ type: z.literal('leading-roles'), roles: z.array(idSchema).min(1) }),
])
export type Check = z.infer<typeof checkSchema>
export type CheckOf<T extends Check['type']> = Extract<Check, { readonly type: T }>
