import { idSchema } from '@tinhgon/model'
import { z } from 'zod'
import { momentSchema, scenarioParams, textSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'comments'

const subjectSchema = z.strictObject({
  unitId: idSchema.exactOptional(),
  actId: idSchema.exactOptional(),
  /** Place of the event in the act. */
  eventIndex: z.int().min(0).max(100_000).exactOptional(),
})

export const commentSchema = z.object({
  id: z.string(),
  author: z.string(),
  subject: subjectSchema,
  body: z.string(),
  createdAt: momentSchema,
  resolvedBy: z.string().nullable(),
  resolvedAt: momentSchema.nullable(),
})

export const listComments = operation({
  id: 'listComments',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/comments',
  tag,
  summary: 'What was said about a scenario, its units and its acts.',
  params: scenarioParams,
  answer: { status: 200, description: 'Comments.', schema: z.object({ comments: z.array(commentSchema) }) },
})

export const addComment = operation({
  id: 'addComment',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/comments',
  tag,
  summary: 'Says something about a scenario, a unit, an act or one event of it.',
  params: scenarioParams,
  body: z.strictObject({
    /** Chosen by whoever asks, so that asking twice says it once. */
    id: idSchema.optional(),
    subject: subjectSchema.default({}),
    body: textSchema(10_000),
  }),
  answer: { status: 201, description: 'The comment.', schema: z.object({ id: z.string() }) },
  problems: ['id-taken'],
})

export const resolveComment = operation({
  id: 'resolveComment',
  method: 'put',
  path: '/api/scenarios/{scenarioId}/comments/{commentId}/resolution',
  tag,
  summary: 'Marks a comment as dealt with, or opens it again.',
  params: scenarioParams.extend({ commentId: idSchema }),
  body: z.strictObject({ resolved: z.boolean() }),
  answer: { status: 204, description: 'Done.' },
})
