import { calendarDateSchema, idSchema, localizedTextSchema, tableMappingSchema } from '@tinhgon/model'
import { z } from 'zod'
import { momentSchema, nextSchema, pageQuery, scenarioParams, workspaceIdSchema } from './fields.ts'
import { fileOrderSchema } from './file-orders.ts'
import { operation } from './operation.ts'
import { refusalSchema } from './problem.ts'

const tag = 'jobs'
const params = z.object({ jobId: idSchema })

export const jobSchema = z.object({
  id: z.string(),
  workspaceId: z.string(),
  type: z.string(),
  requestedBy: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** From 0 to 1. */
  progress: z.number(),
  attempts: z.int(),
  problem: z.object({ code: z.string(), detail: z.string(), refusals: z.array(refusalSchema) }).nullable(),
  /** What came of it beside its files, such as the id of what was made. */
  result: z.record(z.string(), z.unknown()).nullable(),
  files: z.array(z.object({ name: z.string(), mediaType: z.string(), bytes: z.int() })),
  createdAt: momentSchema,
  finishedAt: momentSchema.nullable(),
})
export type Job = z.infer<typeof jobSchema>

const handedIn = { status: 202, description: 'The job.', schema: jobSchema } as const

export const exportScenario = operation({
  id: 'exportScenario',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/export',
  tag,
  summary: 'Writes a scenario and its baseline as documents.',
  params: scenarioParams,
  body: z.strictObject({
    version: z.int().min(0).nullable().default(null),
    /** Names of holders too, for who may see them. */
    personalDetails: z.boolean().default(false),
  }),
  answer: handedIn,
})

export const writeFiles = operation({
  id: 'writeFiles',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/files',
  tag,
  summary: 'Writes a chart of a scenario, or its structure as data, as files.',
  params: scenarioParams,
  body: z.strictObject({
    version: z.int().min(0).nullable().default(null),
    order: fileOrderSchema,
  }),
  answer: handedIn,
})

export const carryOutScenario = operation({
  id: 'carryOutScenario',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/carry-out',
  tag,
  summary: 'Writes a scenario with its baseline and whole history into one file for another office.',
  params: scenarioParams,
  body: z.strictObject({}),
  answer: handedIn,
})

export const bringInScenario = operation({
  id: 'bringInScenario',
  method: 'post',
  path: '/api/bring-in',
  tag,
  summary: 'Reads a scenario that was carried out of another office, its history intact.',
  query: z.object({ workspaceId: workspaceIdSchema.optional() }),
  body: z.strictObject({
    file: z
      .string()
      .min(2)
      .max(64 * 1024 * 1024),
    /** Another id, where the one of the file went its own way here. */
    asId: idSchema.nullable().default(null),
  }),
  largestBody: 80 * 1024 * 1024,
  answer: handedIn,
})

const tableSchema = z.string().max(32 * 1024 * 1024)

export const importTables = operation({
  id: 'importTables',
  method: 'post',
  path: '/api/import-tables',
  tag,
  summary: 'Makes a baseline and a scenario of two lists of units and the table between them.',
  query: z.object({ workspaceId: workspaceIdSchema.optional() }),
  /** Tables as CSV. */
  body: z.strictObject({
    unitsBefore: tableSchema,
    unitsAfter: tableSchema,
    correspondence: tableSchema,
    /** Which upper unit goes where; null where they go where all below them goes. */
    provinces: tableSchema.nullable(),
    baselineId: idSchema,
    title: localizedTextSchema,
    /** The day on which the lists change. */
    date: calendarDateSchema,
  }),
  largestBody: 80 * 1024 * 1024,
  answer: handedIn,
})

/** A spreadsheet of 30 MB, as base64. */
const largestFile = 40 * 1024 * 1024

export const importFile = operation({
  id: 'importFile',
  method: 'post',
  path: '/api/import-file',
  tag,
  summary: 'Tells what a file would create; or makes a baseline of it and an empty scenario on that.',
  query: z.object({ workspaceId: workspaceIdSchema.optional() }),
  body: z.strictObject({
    /** One file of any format that is read; or several, each with tables of one baseline. */
    files: z
      .array(z.strictObject({ name: z.string().min(1).max(300), base64: z.string().max(largestFile) }))
      .min(1)
      .max(10),
    /** Null where the columns are to be guessed. */
    mapping: tableMappingSchema.nullable(),
    baselineId: idSchema,
    title: localizedTextSchema,
    /** Of the baseline, where the file does not say. */
    date: calendarDateSchema,
    /** A second unit without a superior in one system is a fault. */
    oneRootPerSystem: z.boolean().default(false),
    /** Without it nothing is kept, and the result says what would be. */
    keep: z.boolean(),
  }),
  largestBody: 80 * 1024 * 1024,
  answer: handedIn,
})

export const listJobs = operation({
  id: 'listJobs',
  method: 'get',
  path: '/api/jobs',
  tag,
  summary: 'The jobs that one has handed in, the last first.',
  query: z.object(pageQuery(200, 50)),
  answer: {
    status: 200,
    description: 'Jobs.',
    schema: z.object({ jobs: z.array(jobSchema), next: nextSchema }),
  },
})

export const readJob = operation({
  id: 'readJob',
  method: 'get',
  path: '/api/jobs/{jobId}',
  tag,
  summary: 'How far a job is, and what came of it.',
  params,
  answer: { status: 200, description: 'The job.', schema: jobSchema },
})

export const cancelJob = operation({
  id: 'cancelJob',
  method: 'delete',
  path: '/api/jobs/{jobId}',
  tag,
  summary: 'Stops a job; what is finished stays.',
  params,
  answer: { status: 200, description: 'The job.', schema: jobSchema },
})

export const readJobFile = operation({
  id: 'readJobFile',
  method: 'get',
  path: '/api/jobs/{jobId}/files/{name}',
  tag,
  summary: 'A file that a job has made.',
  params: params.extend({ name: z.string().min(1).max(200) }),
  answer: { status: 200, description: 'The file.', mediaType: 'application/octet-stream' },
})
