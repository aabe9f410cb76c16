import { calendarDateSchema } from '@tinhgon/model'
import { z } from 'zod'
import { hashSchema } from './fields.ts'
import { refusalSchema } from './problem.ts'

/** What every derived answer says of where it comes from. */
export const origin = {
  scenarioId: z.string(),
  version: z.int(),
  /** Hash of the baseline and the acts that count: what an approval names (A1). */
  contentHash: hashSchema,
  asOf: calendarDateSchema.nullable(),
  /** Of acts that do not apply; they are left out of the structure. */
  refusals: z.array(refusalSchema),
}
