import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * Any typed line beside subordination: advises, leads, governs, coordinates.
 * It has no id: two relations of one kind between the same units would be one relation said twice (S2).
 */
export const relationSchema = z.strictObject({ kind: idSchema, fromId: idSchema, toId: idSchema })
export type Relation = z.infer<typeof relationSchema>

/** The composite key of a relation; ids hold no white space, so it cannot be forged. */
export const relationKey = (relation: Relation): string =>
  `${relation.kind}\t${relation.fromId}\t${relation.toId}`
