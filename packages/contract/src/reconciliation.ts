import type { Conflict, Decision, Note, UnusedDecision } from '@tinhgon/engine'
import { codeSchema, idSchema, localizedTextSchema, planSchema } from '@tinhgon/model'
import { z } from 'zod'
import { hashSchema, scenarioParams, versionQuery } from './fields.ts'
import { operation } from './operation.ts'
import { refusalSchema } from './problem.ts'

const tag = 'reconciliation'
const largestBody = 2 * 1024 * 1024

/** By id of the conflict, as a reconciliation tells it. */
const decisionsSchema = z
  .record(
    z.string().max(400),
    z.strictObject({
      choice: z.string().max(60),
      unitId: idSchema.optional(),
      code: codeSchema.optional(),
    }),
  )
  .default({})

/** Saves what came of it as a scenario of its own: neither of the two is overwritten. */
const saveSchema = z
  .strictObject({ id: idSchema.optional(), title: localizedTextSchema })
  .nullable()
  .default(null)

/** Described as far as a client needs; the type is the engine's own. */
const conflictSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  actId: z.string(),
  unitIds: z.array(z.string()),
  message: z.string(),
  refusals: z.array(refusalSchema),
  choices: z.array(z.looseObject({ choice: z.string(), needs: z.enum(['unit', 'code']).nullable() })),
}) as unknown as z.ZodType<Conflict>

const decisionSchema = z.looseObject({ choice: z.string() }) as unknown as z.ZodType<Decision>

const unusedSchema = z.looseObject({
  conflictId: z.string(),
  reason: z.string(),
}) as unknown as z.ZodType<UnusedDecision>

const noteSchema = z.looseObject({ message: z.string() }) as unknown as z.ZodType<Note>

const reconciliationSchema = z.object({
  plan: planSchema,
  conflicts: z.array(conflictSchema),
  decided: z.array(z.object({ conflict: conflictSchema, decision: decisionSchema })),
  unused: z.array(unusedSchema),
  notes: z.array(noteSchema),
  carried: z.array(z.object({ actId: z.string(), side: z.enum(['ours', 'theirs']), outcome: z.string() })),
  /** The scenario that it was saved as. */
  saved: z.object({ scenarioId: z.string(), version: z.int() }).nullable(),
})

export const rebaseScenario = operation({
  id: 'rebaseScenario',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/rebase',
  tag,
  summary: 'Carries a plan over to a newer edition of its baseline, conflict by conflict.',
  params: scenarioParams,
  query: z.object(versionQuery),
  body: z.strictObject({
    /** The edition to carry it to. */
    baselineHash: hashSchema,
    decisions: decisionsSchema,
    save: saveSchema,
  }),
  largestBody,
  answer: {
    status: 200,
    description: 'The plan and what is still to be decided.',
    schema: reconciliationSchema,
  },
  problems: ['refused', 'id-taken'],
})

export const mergeScenarios = operation({
  id: 'mergeScenarios',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/merge',
  tag,
  summary: 'Combines the plan with that of another scenario on the same baseline, conflict by conflict.',
  params: scenarioParams,
  query: z.object(versionQuery),
  body: z.strictObject({
    theirs: z.strictObject({ scenarioId: idSchema, version: z.int().min(0).optional() }),
    decisions: decisionsSchema,
    save: saveSchema,
  }),
  largestBody,
  answer: {
    status: 200,
    description: 'The plan and what is still to be decided.',
    schema: reconciliationSchema,
  },
  problems: ['refused', 'id-taken'],
})
