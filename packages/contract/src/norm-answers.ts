import { calendarDateSchema, commandSchema, findingIdSchema, idSchema, normSchema } from '@tinhgon/model'
import { z } from 'zod'
import { asOfQuery, nextSchema, pageQuery, scenarioParams, versionQuery } from './fields.ts'
import { normAnswerSchema, normFindingSchema } from './norm-parts.ts'
import { operation } from './operation.ts'
import { origin } from './origin.ts'

const tag = 'norms'

/** The structure of a day, and the day whose rules count: the same where nothing is said. */
export const normQuery = {
  ...versionQuery,
  ...asOfQuery,
  /** A day whose rules are wanted on the same structure. */
  rulesOn: calendarDateSchema.optional(),
}

export const normOrigin = {
  ...origin,
  /** The day whose rules count: of the last act, or of the baseline, where none was named. */
  rulesOn: calendarDateSchema,
}

const toldFindingSchema = normFindingSchema.extend({
  /** Why the finding is left as it is, while it says what it said when that was decided. */
  accepted: z.object({ reason: z.string() }).nullable(),
})

export const listNorms = operation({
  id: 'listNorms',
  method: 'get',
  path: '/api/norms',
  tag,
  summary: 'The norms of a profile as data, with their citations and parameters.',
  query: z.object({
    /** The first that the program brings along where none is named. */
    profile: idSchema.optional(),
  }),
  answer: {
    status: 200,
    description: 'The norms and what groups of them are about, in their order.',
    schema: z.object({
      profile: z.string(),
      subjects: z.array(z.object({ id: z.string(), title: normSchema.shape.title })),
      norms: z.array(normAnswerSchema),
    }),
    derived: true,
  },
})

export const readNorms = operation({
  id: 'readNorms',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/norms',
  tag,
  summary: 'What the norms in force on a day say of the structure, with the workspace’s own parameters.',
  params: scenarioParams,
  query: z.object({
    ...normQuery,
    /** `provided` passes for the time being alone; `pass` passes for good. */
    verdict: z.enum(['fail', 'not-enough-data', 'pass', 'provided']).optional(),
    /** Findings that name this unit. */
    unit: idSchema.optional(),
    norm: idSchema.optional(),
    ...pageQuery(2_000, 500),
  }),
  answer: {
    status: 200,
    description: 'Counts of all findings, and a page of those that were asked for.',
    schema: z.object({
      ...normOrigin,
      counts: z.array(
        z.object({
          norm: z.string(),
          fail: z.int(),
          'not-enough-data': z.int(),
          provided: z.int(),
          pass: z.int(),
          /** Of all these, how many are accepted. */
          accepted: z.int(),
        }),
      ),
      /** How many were asked for. */
      total: z.int(),
      findings: z.array(toldFindingSchema),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readMends = operation({
  id: 'readMends',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/norms/mends',
  tag,
  summary: 'Ways out of a finding, each tried: its command, what it mends and what it breaks.',
  params: scenarioParams,
  query: z.object({ ...normQuery, finding: findingIdSchema }),
  answer: {
    status: 200,
    description: 'The ways out, the one that breaks least first.',
    schema: z.object({
      ...normOrigin,
      /** Null where the norms say nothing of the kind on that day: then there is nothing to mend. */
      finding: toldFindingSchema.nullable(),
      mends: z.array(
        z.object({
          type: z.enum(['merge-with', 'end-seats', 'take-seats']),
          /** With which to merge, or from which seats are taken. */
          unitId: z.string().nullable(),
          /** Seats that end or move. */
          seats: z.int(),
          command: commandSchema,
          mends: z.array(normFindingSchema),
          breaks: z.array(normFindingSchema),
        }),
      ),
    }),
    derived: true,
  },
})
