import { idSchema } from '@tinhgon/model'
import { z } from 'zod'
import { hashSchema, momentSchema, scenarioParams, textSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'reviews'
const reasonSchema = textSchema(10_000)

export const reviewSchema = z.object({
  id: z.string(),
  scenarioId: z.string(),
  version: z.int(),
  /** What was handed in, and what an approval names (A1). */
  contentHash: hashSchema,
  state: z.enum(['submitted', 'returned', 'approved', 'withdrawn']),
  /** Whether an approval still stands for the scenario as it is now: its content has not changed since. */
  stands: z.boolean(),
  submittedBy: z.string(),
  submittedAt: momentSchema,
  note: z.string().nullable(),
  decisions: z.array(
    z.object({
      type: z.enum(['approved', 'returned', 'withdrawn']),
      by: z.string(),
      at: momentSchema,
      reason: z.string().nullable(),
    }),
  ),
})
export type Review = z.infer<typeof reviewSchema>

export const listReviews = operation({
  id: 'listReviews',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/reviews',
  tag,
  summary: 'What was handed in and what was decided about it.',
  params: scenarioParams,
  answer: { status: 200, description: 'Reviews.', schema: z.object({ reviews: z.array(reviewSchema) }) },
})

export const submitVersion = operation({
  id: 'submitVersion',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/reviews',
  tag,
  summary: 'Hands in a version to be decided; leaders of the workspace may see the scenario from then on.',
  params: scenarioParams,
  body: z.strictObject({
    version: z.int().min(0),
    /** What whoever hands it in has seen. */
    contentHash: hashSchema,
    note: reasonSchema.nullable().default(null),
  }),
  answer: { status: 201, description: 'The review.', schema: reviewSchema },
  problems: ['refused', 'locked', 'not-now'],
})

export const decideReview = operation({
  id: 'decideReview',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/reviews/{reviewId}/decisions',
  tag,
  summary:
    'Approves one content, or returns it with a reason; nobody approves what they drafted. The log takes no edits while the newest version is approved.',
  params: scenarioParams.extend({ reviewId: idSchema }),
  body: z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('approved'),
      /** What whoever decides has seen. */
      contentHash: hashSchema,
      reason: reasonSchema.nullable().default(null),
    }),
    z.strictObject({ decision: z.literal('returned'), contentHash: hashSchema, reason: reasonSchema }),
  ]),
  answer: { status: 201, description: 'The review.', schema: reviewSchema },
  problems: ['refused', 'not-now'],
})

export const withdrawReview = operation({
  id: 'withdrawReview',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/reviews/{reviewId}/withdrawal',
  tag,
  summary:
    'Takes back what one handed in, or an approval that one gave: then the scenario takes edits again.',
  params: scenarioParams.extend({ reviewId: idSchema }),
  body: z.strictObject({ reason: reasonSchema }),
  answer: { status: 201, description: 'The review.', schema: reviewSchema },
  problems: ['not-now'],
})
