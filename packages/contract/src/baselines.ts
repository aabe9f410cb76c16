import { baselineSchema, calendarDateSchema, idSchema, localizedTextSchema, unitSchema } from '@tinhgon/model'
import { z } from 'zod'
import { hashSchema, nextSchema, pageQuery, workspaceIdSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'baselines'
const params = z.object({ baselineId: idSchema })
const edition = { hash: hashSchema.optional() }

const baselineSummarySchema = z.object({
  id: z.string(),
  hash: hashSchema,
  /** Null for what comes with the program. */
  workspaceId: z.string().nullable(),
  title: localizedTextSchema,
  description: localizedTextSchema,
  date: calendarDateSchema,
  profile: z.string(),
  units: z.int(),
})

export const listBaselines = operation({
  id: 'listBaselines',
  method: 'get',
  path: '/api/baselines',
  tag,
  summary: 'The latest edition of every baseline that one may use.',
  answer: {
    status: 200,
    description: 'Baselines.',
    schema: z.object({ baselines: z.array(baselineSummarySchema) }),
  },
})

export const importBaseline = operation({
  id: 'importBaseline',
  method: 'post',
  path: '/api/baselines',
  tag,
  summary: 'Brings in a baseline; the same content twice is kept once.',
  query: z.object({ workspaceId: workspaceIdSchema.optional() }),
  body: baselineSchema,
  largestBody: 64 * 1024 * 1024,
  answer: {
    status: 201,
    description: 'The edition that it became.',
    schema: z.object({ id: z.string(), hash: hashSchema }),
  },
  problems: ['refused'],
})

export const readBaseline = operation({
  id: 'readBaseline',
  method: 'get',
  path: '/api/baselines/{baselineId}',
  tag,
  summary: 'A baseline as its document; without the names of holders for who does not need them.',
  params,
  /** A scenario stays on the edition that it was drafted on; without a hash the latest is meant. */
  query: z.object(edition),
  answer: { status: 200, description: 'The document.', schema: baselineSchema, derived: true },
})

export const listUnits = operation({
  id: 'listUnits',
  method: 'get',
  path: '/api/baselines/{baselineId}/units',
  tag,
  summary: 'Units of a baseline; a search finds names and codes, with tone marks or without.',
  params,
  query: z.object({
    ...edition,
    search: z.string().trim().min(1).max(200).optional(),
    system: idSchema.optional(),
    tier: idSchema.optional(),
    kind: idSchema.optional(),
    superiorId: idSchema.optional(),
    ...pageQuery(500, 100),
  }),
  answer: {
    status: 200,
    description: 'A page of units, the best match first where something was searched for.',
    schema: z.object({ units: z.array(unitSchema), total: z.int(), next: nextSchema }),
    derived: true,
  },
})
