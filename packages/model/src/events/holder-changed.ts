import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { personSchema } from '../post.ts'
import { eventBase } from './event-base.ts'

export const holderAssignedSchema = z.strictObject({
  type: z.literal('holder-assigned'),
  ...eventBase,
  postId: idSchema,
  person: personSchema,
})
export type HolderAssigned = z.infer<typeof holderAssignedSchema>

export const holderReleasedSchema = z.strictObject({
  type: z.literal('holder-released'),
  ...eventBase,
  postId: idSchema,
})
export type HolderReleased = z.infer<typeof holderReleasedSchema>
