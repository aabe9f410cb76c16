import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { changeEventSchema } from './events/change-event.ts'
import { idSchema } from './ids.ts'
import { legalBasisSchema } from './legal-basis.ts'

/**
 * One dated instrument with its legal basis. Its events apply at once (E5): what they name is looked up in
 * the structure before the act. The structure changes on the date of operation.
 */
export const actSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(500),
  operatesOn: calendarDateSchema,
  legalBasis: legalBasisSchema.nullable(),
  /**
   * Units of which this act places everything: each ends when its parts are taken. A divided unit that is
   * not listed, and of which nobody takes the remainder, lives on with what is left.
   */
  exhausts: z.array(idSchema),
  events: z.array(changeEventSchema).min(1).max(200_000),
})
export type Act = z.infer<typeof actSchema>
