import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { gradeSchema } from '../measure.ts'

/** The text that a rule comes from, and how far our reading of it can be trusted. */
export const citationSchema = z.strictObject({
  document: z.string().min(1).max(300),
  article: z.string().min(1).max(200).nullable(),
  /** Where it was read, for whoever wants to check. */
  source: z.string().min(1).max(300),
  /** `verified`: read in its source. `assumed`: a default that anyone may change, never shown as law. */
  grade: gradeSchema,
})
export type Citation = z.infer<typeof citationSchema>

/** First and last day on which a rule holds; null where nothing bounds it on that side. */
export const holdingSchema = z.strictObject({
  from: calendarDateSchema.nullable(),
  until: calendarDateSchema.nullable(),
})
export type Holding = z.infer<typeof holdingSchema>
