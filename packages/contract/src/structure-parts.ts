import { unitSchema } from '@tinhgon/model'
import { z } from 'zod'

/** Parts of what is derived from a plan, as the engine gives them. */

export const totalSchema = z.object({
  /** In base units; null where not all is known (L2). */
  value: z.int().nullable(),
  known: z.int(),
  missing: z.int(),
  min: z.int(),
  max: z.int().nullable(),
})

export const ledgerRowSchema = z.object({
  row: z.string(),
  opening: z.int().nullable(),
  established: z.int().nullable(),
  restated: z.int().nullable(),
  ended: z.int().nullable(),
  closing: z.int().nullable(),
  /** Null where figures are unknown. */
  balanced: z.boolean().nullable(),
  missing: z.object({ opening: z.int(), closing: z.int() }),
})

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['warning', 'information']),
  unitIds: z.array(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
})

export const diffCountsSchema = z.object({
  added: z.int(),
  updated: z.int(),
  removed: z.int(),
  unitsAdded: z.array(z.string()),
  unitsUpdated: z.array(z.string()),
  unitsRemoved: z.array(z.string()),
})

export const recordChangeSchema = z.object({
  table: z.string(),
  key: z.string(),
  record: z.looseObject({}),
})

export const lineagePairSchema = z.object({
  before: unitSchema,
  after: unitSchema,
  extent: z.enum(['whole', 'part', 'remainder']),
})

export const summarySchema = z.object({
  units: z.int(),
  byKind: z.record(z.string(), z.int()),
  byTier: z.record(z.string(), z.int()),
  bySystem: z.record(z.string(), z.int()),
  posts: z.int(),
  measures: z.record(z.string(), totalSchema),
})
