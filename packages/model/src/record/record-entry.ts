import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { idSchema } from '../ids.ts'

const version = z.literal(1)
/** In the unit that the norm gives its parameter. */
export const normParameterValueSchema = z.number().min(0)
const common = { version, by: z.string(), at: z.iso.datetime() }
const about = { ...common, scenarioId: idSchema }
const reviewed = { ...about, reviewId: idSchema }
const normParameter = { normId: idSchema, parameterId: idSchema }
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * One decision in a workspace's record. `by` is the id of whoever decided, `at` the moment; both are covered
 * by the hash. What a review stands at is the fold of its entries.
 */
export const recordEntrySchema = z.discriminatedUnion('type', [
  /** Handed in to be decided: this version, which has this content. */
  z.strictObject({
    type: z.literal('submitted'),
    ...reviewed,
    scenarioVersion: z.int().min(0),
    contentHash: hash,
    note: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal('approved'),
    ...reviewed,
    contentHash: hash,
    reason: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('returned'), ...reviewed, contentHash: hash, reason: z.string() }),
  /** Taken back by whoever handed it in, or an approval by whoever gave it. */
  z.strictObject({ type: z.literal('withdrawn'), ...reviewed, contentHash: hash, reason: z.string() }),
  z.strictObject({ type: z.literal('released'), ...about }),
  z.strictObject({ type: z.literal('made-private'), ...about }),
  z.strictObject({ type: z.literal('circle-changed'), ...about, userIds: z.array(z.string()) }),
  z.strictObject({ type: z.literal('archived'), ...about }),
  z.strictObject({ type: z.literal('restored'), ...about }),
  /** The scenario and its log are gone; this is what remains. */
  z.strictObject({
    type: z.literal('deleted'),
    ...about,
    title: z.string(),
    edits: z.int(),
    headHash: hash.nullable(),
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('brought-in'), ...about, edits: z.int(), headHash: hash.nullable() }),
  z.strictObject({
    type: z.literal('baseline-added'),
    ...common,
    baselineId: idSchema,
    hash,
    date: calendarDateSchema,
  }),
  z.strictObject({
    type: z.literal('member-set'),
    ...common,
    userId: z.string(),
    role: z.string(),
    scopeUnitId: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('member-removed'), ...common, userId: z.string() }),
  /** A member's password, sessions and tokens ended, and they were invited anew. */
  z.strictObject({ type: z.literal('account-reset'), ...common, userId: z.string() }),
  z.strictObject({ type: z.literal('workspace-made'), ...common, name: z.string() }),
  /** A parameter of a norm is another one in this workspace than the norm says. */
  z.strictObject({
    type: z.literal('norm-parameter-set'),
    ...common,
    ...normParameter,
    value: normParameterValueSchema,
    reason: z.string(),
  }),
  /** It is what the norm says again. */
  z.strictObject({
    type: z.literal('norm-parameter-reset'),
    ...common,
    ...normParameter,
    reason: z.string(),
  }),
])
export type RecordEntry = z.infer<typeof recordEntrySchema>
