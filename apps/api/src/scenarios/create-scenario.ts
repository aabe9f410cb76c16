import { randomUUID } from 'node:crypto'
import { createScenario, findBaseline, findScenario, readEdits, type Store } from '@tinhgon/db'
import { idSchema, localizedTextSchema, type Refusal, refusal } from '@tinhgon/model'
import { z } from 'zod'

export const newScenarioSchema = z.strictObject({
  id: idSchema.optional(),
  baselineId: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema.nullable().default(null),
  /** Begins with the edits of another scenario up to this version. */
  branchOf: z
    .strictObject({ scenarioId: idSchema, version: z.int().min(0) })
    .nullable()
    .default(null),
})
export type NewScenarioRequest = z.infer<typeof newScenarioSchema>

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly id: string }
  | { readonly outcome: 'id-taken' }
  | { readonly outcome: 'unknown'; readonly what: string }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }

export async function createFromRequest(db: Store, request: NewScenarioRequest): Promise<CreateOutcome> {
  const { baselineId, title, description, branchOf } = request
  const id = request.id ?? randomUUID()
  const origin = branchOf && (await findScenario(db, branchOf.scenarioId))
  if (branchOf && (!origin || origin.version < branchOf.version)) {
    return { outcome: 'unknown', what: `version ${branchOf.version} of scenario "${branchOf.scenarioId}"` }
  }
  if (origin && origin.baselineId !== baselineId) {
    const params = { expected: origin.baselineId, given: baselineId }
    return { outcome: 'refused', refusals: [refusal('unknown-baseline', 'baselineId', [], params)] }
  }
  // A branch stays on the edition of the baseline that its edits were made for.
  const baselineHash = origin?.baselineHash ?? (await findBaseline(db, baselineId))?.hash
  if (baselineHash === undefined) return { outcome: 'unknown', what: `baseline "${baselineId}"` }
  const edits = branchOf ? await readEdits(db, branchOf.scenarioId, branchOf.version) : []
  const scenario = { id, baselineHash, title, description, locked: false, branchOf, edits, author: null }
  return (await createScenario(db, scenario)) ? { outcome: 'created', id } : { outcome: 'id-taken' }
}
