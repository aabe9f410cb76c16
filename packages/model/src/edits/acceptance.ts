import { z } from 'zod'

/** Names one finding of one norm. */
export const findingIdSchema = z
  .string()
  .min(1)
  .max(600)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'an id of a finding holds no control characters')

/** A finding that a planner leaves as it is, for a reason. */
export const acceptanceSchema = z.strictObject({
  findingId: findingIdSchema,
  /**
   * What the finding said when it was accepted, as the engine makes it of verdict, value and limit: when the
   * finding comes to say something else, it is accepted no longer.
   */
  standing: z.string().min(1).max(300),
  reason: z.string().max(2_000).regex(/\S/, 'a reason says something'),
})
export type Acceptance = z.infer<typeof acceptanceSchema>
