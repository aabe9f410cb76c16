import { editSchema, idSchema, localizedTextSchema } from '@tinhgon/model'
import { z } from 'zod'
import {
  hashSchema,
  momentSchema,
  nextSchema,
  pageQuery,
  scenarioParams,
  textSchema,
  versionQuery,
  workspaceIdSchema,
} from './fields.ts'
import { operation } from './operation.ts'

const tag = 'scenarios'

export const scenarioSummarySchema = z.object({
  id: z.string(),
  /** Null for an example that is everybody's. */
  workspaceId: z.string().nullable(),
  ownerId: z.string().nullable(),
  baselineId: z.string(),
  /** The edition of the baseline that it was drafted on. */
  baselineHash: hashSchema,
  title: localizedTextSchema,
  description: localizedTextSchema.nullable(),
  /** Examples are locked: branch them to edit. */
  locked: z.boolean(),
  branchOf: z.object({ scenarioId: z.string(), version: z.int() }).nullable(),
  version: z.int(),
  createdAt: momentSchema,
  changedAt: momentSchema,
  releasedAt: momentSchema.nullable(),
  archivedAt: momentSchema.nullable(),
  /** Versions that were approved and whose approval was not withdrawn. */
  approvedVersions: z.array(z.int()),
  /** What was last done about any review of it; null where it was never handed in. */
  lastReview: z.enum(['submitted', 'returned', 'approved', 'withdrawn']).nullable(),
  /** Whether whoever asks may draft in it. */
  mayDraft: z.boolean(),
})
export type ScenarioSummary = z.infer<typeof scenarioSummarySchema>

export const scenarioDocumentSchema = scenarioSummarySchema.extend({ edits: z.array(editSchema) })
export type ScenarioDocument = z.infer<typeof scenarioDocumentSchema>

export const listScenarios = operation({
  id: 'listScenarios',
  method: 'get',
  path: '/api/scenarios',
  tag,
  summary: 'Scenarios that one may see, the last changed first.',
  query: z.object({
    workspaceId: workspaceIdSchema.optional(),
    archived: z.enum(['yes', 'no']).default('no'),
    ...pageQuery(200, 100),
  }),
  answer: {
    status: 200,
    description: 'A page of scenarios.',
    schema: z.object({ scenarios: z.array(scenarioSummarySchema), next: nextSchema }),
  },
})

export const createScenario = operation({
  id: 'createScenario',
  method: 'post',
  path: '/api/scenarios',
  tag,
  summary: 'Begins a scenario, empty or as a branch of another.',
  body: z.strictObject({
    /** Chosen by whoever asks, so that asking twice makes one. */
    id: idSchema.optional(),
    /** May be left out by who belongs to one workspace alone. */
    workspaceId: workspaceIdSchema.optional(),
    baselineId: idSchema,
    title: localizedTextSchema,
    description: localizedTextSchema.nullable().default(null),
    /** Begins with the edits of another scenario up to this version. */
    branchOf: z
      .strictObject({ scenarioId: idSchema, version: z.int().min(0) })
      .nullable()
      .default(null),
  }),
  answer: { status: 201, description: 'The scenario.', schema: scenarioDocumentSchema },
  problems: ['id-taken', 'refused'],
})

export const readScenario = operation({
  id: 'readScenario',
  method: 'get',
  path: '/api/scenarios/{scenarioId}',
  tag,
  summary: 'A scenario with its edits; the version is the ETag.',
  params: scenarioParams,
  query: z.object(versionQuery),
  answer: { status: 200, description: 'The scenario.', schema: scenarioDocumentSchema, derived: true },
})

export const renameScenario = operation({
  id: 'renameScenario',
  method: 'patch',
  path: '/api/scenarios/{scenarioId}',
  tag,
  summary: 'Gives a scenario another title or description.',
  params: scenarioParams,
  body: z.strictObject({
    title: localizedTextSchema.optional(),
    description: localizedTextSchema.nullable().optional(),
  }),
  answer: { status: 200, description: 'The scenario.', schema: scenarioSummarySchema },
  problems: ['locked'],
})

export const archiveScenario = operation({
  id: 'archiveScenario',
  method: 'put',
  path: '/api/scenarios/{scenarioId}/archive',
  tag,
  summary: 'Puts a scenario away, or takes it out again; nothing of it is lost.',
  params: scenarioParams,
  body: z.strictObject({ archived: z.boolean() }),
  answer: { status: 204, description: 'Done.' },
  problems: ['locked'],
})

export const deleteScenario = operation({
  id: 'deleteScenario',
  method: 'delete',
  path: '/api/scenarios/{scenarioId}',
  tag,
  summary: 'Deletes a scenario and its history for good; the record keeps that it was, and why it went.',
  params: scenarioParams,
  body: z.strictObject({ reason: textSchema(2_000) }),
  answer: { status: 204, description: 'Gone.' },
  problems: ['locked'],
})

export const readCircle = operation({
  id: 'readCircle',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/circle',
  tag,
  summary: 'Who sees a scenario before it is released, besides its owner.',
  params: scenarioParams,
  answer: { status: 200, description: 'The circle.', schema: z.object({ userIds: z.array(z.string()) }) },
})

export const setCircle = operation({
  id: 'setCircle',
  method: 'put',
  path: '/api/scenarios/{scenarioId}/circle',
  tag,
  summary: 'Names who sees a scenario before it is released.',
  params: scenarioParams,
  body: z.strictObject({ userIds: z.array(idSchema).max(200) }),
  answer: { status: 204, description: 'Named.' },
  problems: ['locked', 'not-now'],
})

export const releaseScenario = operation({
  id: 'releaseScenario',
  method: 'put',
  path: '/api/scenarios/{scenarioId}/release',
  tag,
  summary: 'Lets the whole workspace see a scenario, or its circle alone again.',
  params: scenarioParams,
  body: z.strictObject({ released: z.boolean() }),
  answer: { status: 204, description: 'Done.' },
  problems: ['locked'],
})
