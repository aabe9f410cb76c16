import { z } from 'zod'
import { relationSchema } from '../relation.ts'
import { eventBase } from './event-base.ts'

export const relationAddedSchema = z.strictObject({
  type: z.literal('relation-added'),
  ...eventBase,
  relation: relationSchema,
})
export type RelationAdded = z.infer<typeof relationAddedSchema>

export const relationRemovedSchema = z.strictObject({
  type: z.literal('relation-removed'),
  ...eventBase,
  relation: relationSchema,
})
export type RelationRemoved = z.infer<typeof relationRemovedSchema>
