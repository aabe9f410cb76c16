import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { postSchema } from '../post.ts'
import { eventBase } from './event-base.ts'

/** Seats established, abolished or moved with whoever holds them. A held seat is released before it is abolished. */
export const postsChangedSchema = z.strictObject({
  type: z.literal('posts-changed'),
  ...eventBase,
  establish: z.array(postSchema.omit({ holderId: true })),
  abolish: z.array(idSchema),
  move: z.array(z.strictObject({ postId: idSchema, toUnitId: idSchema })),
})
export type PostsChanged = z.infer<typeof postsChangedSchema>
