import {
  type Citation,
  calendarDateSchema,
  citationSchema,
  type Norm,
  normSchema,
  personSchema,
} from '@tinhgon/model'
import { z } from 'zod'

/** Parts of what the norms say, as the engine gives them. Figures are in the unit of the norm's parameters. */

const citation: z.ZodType<Citation> = citationSchema
const gradeSchema = citationSchema.shape.grade

/** The form of conditions and checks refers to itself; their types say it in full. */
export const normAnswerSchema = normSchema.extend({
  appliesTo: z.looseObject({ system: z.string() }),
  check: z.looseObject({ type: z.string() }),
}) as unknown as z.ZodType<Norm>

const boundsSchema = z.object({ min: z.number(), max: z.number().nullable() })

export const normFindingSchema = z.object({
  id: z.string(),
  norm: z.string(),
  subject: z.string(),
  severity: normSchema.shape.severity,
  verdict: z.enum(['pass', 'fail', 'not-enough-data']),
  /** The unit that is checked, then others that it concerns. */
  units: z.array(z.string()),
  /** Null where it is not known, or known only within `bounds` (L2). */
  value: z.number().nullable(),
  bounds: boundsSchema.nullable(),
  comparison: z.enum(['at-least', 'at-most']),
  limit: z.number(),
  limits: z.array(z.number()),
  measured: z.string(),
  /** By how much the limit is missed. */
  by: z.number().nullable(),
  grade: gradeSchema,
  evidence: z.object({ source: z.string(), date: z.string(), grade: gradeSchema }).nullable(),
  citation,
  waivedBy: z.string().nullable(),
  /** More than the norm allows, lawful until a day; a limit of null is everything. */
  provision: z.object({ limit: z.number().nullable(), until: z.string(), citation }).nullable(),
  missing: z.array(z.string()),
  conflictsWith: z.array(z.string()),
})

export const councilSeatsSchema = z.object({
  norm: z.string(),
  unit: z.string(),
  /** Null where the population is not known well enough; then they lie between `min` and `max`. */
  seats: z.int().nullable(),
  min: z.int(),
  max: z.int(),
  population: z.int().nullable(),
  bracket: z.object({ base: z.number(), upTo: z.number(), cap: z.number() }).nullable(),
  grade: gradeSchema,
  missing: z.array(z.string()),
})

export const seatSumSchema = z.object({
  norm: z.string(),
  unit: z.string(),
  tier: z.string(),
  councils: z.int(),
  /** Units of the tier to which the law gives no council. */
  without: z.int(),
  seats: z.int().nullable(),
  elected: z.object({ seats: z.int(), on: z.string(), source: z.string() }).nullable(),
  /** Elected less computed. */
  difference: z.int().nullable(),
})

const surplusSeatSchema = z.object({
  postId: z.string(),
  role: z.string(),
  vacant: z.boolean(),
  /** Null where it is vacant, and for whoever may not know the names of holders. */
  holder: personSchema.nullable(),
  fromUnitId: z.string().nullable(),
  lawfulUntil: calendarDateSchema.nullable(),
  leavesOn: calendarDateSchema.nullable(),
})

export const postsBesideNormSchema = z.object({
  /** The finding that it comes from. */
  id: z.string(),
  norm: z.string(),
  unit: z.string(),
  counts: z.enum(['heads', 'deputies', 'staff']),
  current: z.number(),
  /** Over how many units `current` and `allowed` are averages; 1 where they are counts. */
  members: z.int(),
  allowed: z.number(),
  provisional: z.union([z.number(), z.literal('everything')]).nullable(),
  normOn: calendarDateSchema.nullable(),
  transition: citation.nullable(),
  citation,
  surplus: z.int(),
  /** Those that are too many, the first to leave first. */
  seats: z.array(surplusSeatSchema),
  /** The days on which later acts take counted seats away, one for each seat. */
  departures: z.array(calendarDateSchema),
  /** What is left at the end of each year by the acts of the plan. */
  road: z.object({
    years: z.array(z.object({ year: z.int(), seats: z.number(), leaving: z.int() })),
    reachesNorm: z.boolean(),
  }),
})

export const unplacedPersonSchema = z.object({
  /** Null for whoever may not know the names of holders. */
  person: personSchema.nullable(),
  /** The post given up last; null for whoever held none. */
  last: z
    .object({
      postId: z.string(),
      role: z.string(),
      unitId: z.string(),
      actId: z.string(),
      on: calendarDateSchema,
      reason: z.string().nullable(),
    })
    .nullable(),
})
