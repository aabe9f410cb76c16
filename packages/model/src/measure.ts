import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized-text.ts'

/**
 * Extensive measures add up and are conserved exactly (L1); intensive ones are carried by the weight of an
 * extensive measure or become unknown (L2). Values are integers in base units: persons, m², VND, or
 * hundredths of a per cent.
 */
export const measureDefinitionSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  nature: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('extensive') }),
    z.strictObject({ type: z.literal('intensive'), weightedBy: idSchema }),
  ]),
  baseUnit: z.enum(['person', 'square-metre', 'dong', 'hundredth-of-per-cent', 'count']),
  system: idSchema,
  /**
   * Which units hold the figure (L3). `lowest`: units of the system without subordinates; figures stated
   * above them are compared, never added. A list: units of these kinds, at whatever height.
   */
  heldBy: z.union([z.literal('lowest'), z.array(idSchema).min(1)]),
})
export type MeasureDefinition = z.infer<typeof measureDefinitionSchema>

/** How far a figure can be trusted: read in its source, computed from such, estimated, or assumed. */
export const gradeSchema = z.enum(['verified', 'derived', 'estimated', 'assumed'])
export type Grade = z.infer<typeof gradeSchema>

/** A value in base units; bounded so that sums stay exact (L1). */
export const measureValueSchema = z.int().min(0)

export const figureSchema = z.strictObject({
  unitId: idSchema,
  measure: idSchema,
  /** Base units; null says in so many words that it is not known. */
  value: measureValueSchema.nullable(),
  date: calendarDateSchema,
  grade: gradeSchema,
  /** Short citation; the baseline's `sources` may say more about it. */
  source: z.string().min(1).max(300),
})
export type Figure = z.infer<typeof figureSchema>
