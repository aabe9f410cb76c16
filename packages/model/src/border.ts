import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * A border that two units of a baseline share: a fact of geography. What borders what after a plan follows
 * from lineage, so nothing carries it.
 */
export const borderSchema = z.strictObject({
  unitIds: z.tuple([idSchema, idSchema]),
  /** Metres; null where nobody has measured it. */
  lengthMetres: z.int().min(0).nullable(),
})
export type Border = z.infer<typeof borderSchema>
