import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { personSchema } from '../post.ts'
import { eventBase } from './event-base.ts'

/** Why this person comes or goes: content of the decision, inside the hash. The fold does not read it. */
const reasonSchema = z.string().trim().min(1).max(1000).optional()

export const holderAssignedSchema = z.strictObject({
  type: z.literal('holder-assigned'),
  ...eventBase,
  postId: idSchema,
  person: personSchema,
  reason: reasonSchema,
})
export type HolderAssigned = z.infer<typeof holderAssignedSchema>

export const holderReleasedSchema = z.strictObject({
  type: z.literal('holder-released'),
  ...eventBase,
  postId: idSchema,
  reason: reasonSchema,
})
export type HolderReleased = z.infer<typeof holderReleasedSchema>
