import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

/** What an act or an event rests on. The date of operation belongs to the act, not to its basis. */
export const legalBasisSchema = z.strictObject({
  document: z.string().min(1).max(300),
  clause: z.string().min(1).max(100).nullable(),
  quotation: z.string().min(1).max(20_000).nullable(),
  decidedOn: calendarDateSchema.nullable(),
  inForceOn: calendarDateSchema.nullable(),
})
export type LegalBasis = z.infer<typeof legalBasisSchema>
