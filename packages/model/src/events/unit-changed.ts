import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { unitAttributesSchema } from '../unit.ts'
import { eventBase } from './event-base.ts'

/** Any of name, code, kind, tier, superior, seat, designations of one unit. */
export const unitChangedSchema = z.strictObject({
  type: z.literal('unit-changed'),
  ...eventBase,
  unitId: idSchema,
  changes: unitAttributesSchema
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, { error: 'nothing is changed' }),
})
export type UnitChanged = z.infer<typeof unitChangedSchema>
