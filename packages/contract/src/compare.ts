import { calendarDateSchema, localizedTextSchema } from '@tinhgon/model'
import { z } from 'zod'
import { asOfQuery, hashSchema } from './fields.ts'
import { operation } from './operation.ts'
import { summarySchema, totalSchema } from './structure-parts.ts'

export const compareScenarios = operation({
  id: 'compareScenarios',
  method: 'get',
  path: '/api/compare',
  tag: 'compare',
  summary: 'Two to five scenarios on the same figures and day.',
  query: z.object({
    /** `<scenario>` or `<scenario>@<version>`, two to five of them, separated by commas. */
    scenarios: z.string().min(3).max(1_200),
    ...asOfQuery,
  }),
  answer: {
    status: 200,
    description: 'What each comes to; a difference of ground is said, not hidden.',
    schema: z.object({
      asOf: calendarDateSchema.nullable(),
      /** Whether all stand on one edition of one baseline; if not, differences are of the ground too. */
      sameBaseline: z.boolean(),
      sameBaselineDate: z.boolean(),
      scenarios: z.array(
        z.object({
          scenarioId: z.string(),
          version: z.int(),
          title: localizedTextSchema,
          baselineId: z.string(),
          baselineHash: hashSchema,
          baselineDate: calendarDateSchema,
          contentHash: hashSchema,
          refusedActs: z.int(),
          before: summarySchema,
          after: summarySchema,
          /** By code of the finding. */
          findings: z.record(z.string(), z.int()),
          /** Rows of the ledger that do not balance, and that cannot be told. */
          unbalanced: z.array(z.string()),
          undecided: z.array(z.string()),
        }),
      ),
      /** A row for a figure, in the order of the scenarios; null where it is not known (CPR-3, CPR-4). */
      rows: z.array(
        z.object({
          figure: z.string(),
          values: z.array(z.int().nullable()),
          /** How many of those that the figure is about are not known. */
          unknown: z.array(z.int()),
          /** Against each scenario's own baseline. */
          changes: z.array(z.int().nullable()),
          totals: z.array(totalSchema).nullable(),
          /** Which end of the scale is better, where either is, and the places of the best (CPR-5). */
          better: z.literal('less').nullable(),
          best: z.array(z.int()),
          differs: z.boolean(),
        }),
      ),
    }),
    derived: true,
  },
  problems: ['refused'],
})
