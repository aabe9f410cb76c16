import { idSchema } from '@tinhgon/model'
import { z } from 'zod'
import { scenarioParams } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'live'

/** Who has a scenario open, window by window. */
export const presentSchema = z.object({
  connectionId: z.string(),
  userId: z.string(),
  name: z.string(),
  /** What they are looking at. */
  unitId: z.string().nullable(),
})
export type Present = z.infer<typeof presentSchema>

/**
 * What comes over the stream, named by the event. `edited` carries the version as the event's id, so that a
 * client that was away names the last one it has seen and is told of what came since.
 */
export const liveEventSchema = z.discriminatedUnion('type', [
  /** First of all: where the scenario stands, and the id of this connection. */
  z.object({ type: z.literal('opened'), version: z.int(), connectionId: z.string() }),
  z.object({ type: z.literal('edited'), version: z.int() }),
  z.object({ type: z.enum(['renamed', 'shared', 'commented', 'reviewed', 'deleted']) }),
  z.object({ type: z.literal('present'), present: z.array(presentSchema) }),
])
export type LiveEvent = z.infer<typeof liveEventSchema>

export const openStream = operation({
  id: 'openStream',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/stream',
  tag,
  summary: 'Server-sent events of a scenario: edits, comments, reviews, and who is here.',
  params: scenarioParams,
  query: z.object({
    /** For clients that cannot send `Last-Event-ID`: the version they have seen. */
    since: z.coerce.number().pipe(z.int().min(0)).optional(),
  }),
  answer: { status: 200, description: 'The stream.', mediaType: 'text/event-stream' },
  problems: ['busy'],
})

export const tellPresence = operation({
  id: 'tellPresence',
  method: 'put',
  path: '/api/scenarios/{scenarioId}/presence',
  tag,
  summary: 'Tells the others what one is looking at.',
  params: scenarioParams,
  body: z.strictObject({ connectionId: idSchema, unitId: idSchema.nullable() }),
  answer: { status: 204, description: 'Told.' },
})
