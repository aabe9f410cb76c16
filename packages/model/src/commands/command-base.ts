import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { idSchema } from '../ids.ts'
import { legalBasisSchema } from '../legal-basis.ts'

/** What every command brings along, since the engine has neither clock nor random (E1). */
export const commandBase = {
  actId: idSchema,
  title: z.string().trim().min(1).max(500),
  operatesOn: calendarDateSchema,
  legalBasis: legalBasisSchema.nullable(),
}
