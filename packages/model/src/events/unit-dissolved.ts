import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { eventBase } from './event-base.ts'

/** A recorded end. Children and posts must be placed by the same act; relations end with the unit. */
export const unitDissolvedSchema = z.strictObject({
  type: z.literal('unit-dissolved'),
  ...eventBase,
  unitId: idSchema,
  /** Measures whose remaining figure ends with the unit: the ledger's *ended*. */
  endsFigures: z.array(idSchema),
  /** Who takes over its functions, for the record; nothing is carried to them. */
  successorIds: z.array(idSchema),
})
export type UnitDissolved = z.infer<typeof unitDissolvedSchema>
