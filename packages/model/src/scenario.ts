import { z } from 'zod'
import { actSchema } from './act.ts'
import { acceptanceSchema } from './edits/acceptance.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized-text.ts'

/** An act at its place in a plan. Annotations stay outside the content hash (E1). */
export const plannedActSchema = z.strictObject({
  act: actSchema,
  on: z.boolean(),
  annotation: z.string().max(10_000).nullable(),
})
export type PlannedAct = z.infer<typeof plannedActSchema>

/** An ordered list of acts; they take effect by date of operation, then by position. */
export const planSchema = z.array(plannedActSchema)
export type Plan = z.infer<typeof planSchema>

/** A plan on a baseline, as a file. */
export const scenarioSchema = z.strictObject({
  format: z.literal('tinhgon.scenario'),
  version: z.literal(1),
  id: idSchema,
  baselineId: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  plan: planSchema,
  /** Findings that were accepted; absent where there are none. Outside the content hash (E1). */
  acceptances: z.array(acceptanceSchema).exactOptional(),
})
export type Scenario = z.infer<typeof scenarioSchema>
