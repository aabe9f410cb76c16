import { randomUUID } from 'node:crypto'
import { createScenario, type Store } from '@tinhgon/db'
import type { Acceptance, LocalizedText, Plan } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import { editsOfPlan } from '../scenarios/edits-of-plan.ts'

interface Reconciled {
  readonly workspaceId: string
  readonly ownerId: string
  readonly baselineHash: string
  readonly plan: Plan
  readonly acceptances: Iterable<Acceptance>
  /** Null where it was only to be looked at. */
  readonly wanted: { readonly id?: string | undefined; readonly title: LocalizedText } | null
}

/** Saves what came of a rebase or merge as a scenario of its own, if that is wanted. @throws Problem */
export async function saveReconciled(
  db: Store,
  { wanted, plan, acceptances, ownerId, ...place }: Reconciled,
): Promise<{ readonly scenarioId: string; readonly version: number } | null> {
  if (!wanted) return null
  const id = wanted.id ?? randomUUID()
  const edits = editsOfPlan(plan, [...acceptances])
  const made = await createScenario(db, {
    ...place,
    id,
    ownerId,
    title: wanted.title,
    description: null,
    locked: false,
    branchOf: null,
    edits,
    author: ownerId,
  })
  if (!made) throw new Problem('id-taken', `There is a scenario "${id}" already. Choose another id.`)
  return { scenarioId: id, version: edits.length }
}
