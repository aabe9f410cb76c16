import { calendarDateSchema, idSchema, unitSchema } from '@tinhgon/model'
import { z } from 'zod'
import { asOfQuery, nextSchema, pageQuery, scenarioParams, versionQuery } from './fields.ts'
import { operation } from './operation.ts'
import { origin } from './origin.ts'
import {
  diffCountsSchema,
  findingSchema,
  ledgerRowSchema,
  lineagePairSchema,
  recordChangeSchema,
  summarySchema,
  totalSchema,
} from './structure-parts.ts'

const tag = 'structure'

export const readStructure = operation({
  id: 'readStructure',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/structure',
  tag,
  summary: 'The units on a day: everything, or a subtree to some depth, superiors first.',
  params: scenarioParams,
  query: z.object({
    ...versionQuery,
    ...asOfQuery,
    /** The unit whose subtree is wanted. */
    root: idSchema.optional(),
    /** Levels below the roots; 0 is the roots alone. */
    depth: z.coerce.number().pipe(z.int().min(0).max(100)).optional(),
    ...pageQuery(5_000, 500),
  }),
  answer: {
    status: 200,
    description: 'A page of units.',
    schema: z.object({
      ...origin,
      total: z.int(),
      units: z.array(
        z.object({
          unit: unitSchema,
          depth: z.int(),
          /** How many report to it directly. */
          subordinates: z.int(),
          posts: z.int(),
          /** Its own figures, by measure, in base units. */
          figures: z.record(z.string(), totalSchema),
        }),
      ),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readSummary = operation({
  id: 'readSummary',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/summary',
  tag,
  summary: 'Counts and totals of the baseline and of a day.',
  params: scenarioParams,
  query: z.object({ ...versionQuery, ...asOfQuery }),
  answer: {
    status: 200,
    description: 'Before and after.',
    schema: z.object({ ...origin, before: summarySchema, after: summarySchema }),
    derived: true,
  },
})

export const readLineage = operation({
  id: 'readLineage',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/lineage',
  tag,
  summary: 'What the units of one day became by another; of one unit, where it came from or went.',
  params: scenarioParams,
  query: z.object({
    ...versionQuery,
    /** The earlier day; the baseline where none is named. */
    from: calendarDateSchema.optional(),
    ...asOfQuery,
    /** Pairs of this unit alone, on either side. */
    unit: idSchema.optional(),
    ...pageQuery(5_000, 1_000),
  }),
  answer: {
    status: 200,
    description: 'A page of pairs.',
    schema: z.object({ ...origin, total: z.int(), pairs: z.array(lineagePairSchema), next: nextSchema }),
    derived: true,
  },
})

export const readLedger = operation({
  id: 'readLedger',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/ledger',
  tag,
  summary: 'The account that proves nothing was lost (L1).',
  params: scenarioParams,
  query: z.object({ ...versionQuery, ...asOfQuery }),
  answer: {
    status: 200,
    description: 'Its rows.',
    schema: z.object({ ...origin, rows: z.array(ledgerRowSchema) }),
    derived: true,
  },
})

export const readDiff = operation({
  id: 'readDiff',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/diff',
  tag,
  summary: 'What differs between the baseline, or an earlier day, and a day (E2).',
  params: scenarioParams,
  query: z.object({
    ...versionQuery,
    from: calendarDateSchema.optional(),
    ...asOfQuery,
    /** Tables whose records are wanted; all where none is named. */
    table: z.string().max(40).optional(),
    ...pageQuery(5_000, 1_000),
  }),
  answer: {
    status: 200,
    description: 'Counts, and a page of the records: added, updated, removed, in this order.',
    schema: z.object({
      ...origin,
      counts: diffCountsSchema.pick({ added: true, updated: true, removed: true }),
      changes: z.array(
        z.discriminatedUnion('change', [
          z.object({ change: z.literal('added'), to: recordChangeSchema }),
          z.object({ change: z.literal('updated'), from: recordChangeSchema, to: recordChangeSchema }),
          z.object({ change: z.literal('removed'), from: recordChangeSchema }),
        ]),
      ),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readFindings = operation({
  id: 'readFindings',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/findings',
  tag,
  summary: 'What a planner should look at.',
  params: scenarioParams,
  query: z.object({ ...versionQuery, ...asOfQuery }),
  answer: {
    status: 200,
    description: 'Findings.',
    schema: z.object({ ...origin, findings: z.array(findingSchema) }),
    derived: true,
  },
})
