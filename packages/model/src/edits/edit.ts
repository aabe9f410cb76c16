import { z } from 'zod'
import { actSchema } from '../act.ts'
import { idSchema } from '../ids.ts'
import { acceptanceSchema, findingIdSchema } from './acceptance.ts'

const version = z.literal(1)

/**
 * One entry of a scenario's append-only log. The plan is the fold of its edits; history is never rewritten,
 * so taking something back is an edit too.
 */
export const editSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('act-added'),
    version,
    act: actSchema,
    /** Put before this act; null puts it last. */
    beforeActId: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('act-changed'), version, act: actSchema }),
  z.strictObject({
    type: z.literal('act-moved'),
    version,
    actId: idSchema,
    beforeActId: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('act-switched'), version, actId: idSchema, on: z.boolean() }),
  z.strictObject({ type: z.literal('act-removed'), version, actId: idSchema }),
  z.strictObject({
    type: z.literal('act-annotated'),
    version,
    actId: idSchema,
    annotation: z.string().max(10_000).nullable(),
  }),
  /** A finding is left as it is, for a reason; one accepted already is accepted anew. Changes nothing of the plan. */
  z.strictObject({ type: z.literal('finding-accepted'), version, ...acceptanceSchema.shape }),
  z.strictObject({ type: z.literal('acceptance-withdrawn'), version, findingId: findingIdSchema }),
  /** Takes back the last edit that still stands. */
  z.strictObject({ type: z.literal('undone'), version }),
  /** Brings back the last edit taken back, as long as nothing was edited since. */
  z.strictObject({ type: z.literal('redone'), version }),
])
export type Edit = z.infer<typeof editSchema>
