import {
  createScenario,
  everybodys,
  findScenario,
  keepBaseline,
  readEdits,
  refreshExample,
  type Store,
} from '@tinhgon/db'
import { canonicalJson, type EditedPlan, foldEdits, writtenAcceptances } from '@tinhgon/engine'
import type { Edit, Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { editsOfPlan } from '../scenarios/edits-of-plan.ts'

/**
 * Puts the built-in baselines and scenarios into the store, once; when a new version of the program has
 * others, they become new editions and what was drafted on the old ones stays as it is. Returns the ids of
 * the scenarios that were written.
 */
export async function loadExamples(db: Store): Promise<string[]> {
  const hashes = new Map<string, string>()
  for (const { id, load } of builtInBaselines) hashes.set(id, await keepBaseline(db, load(), everybodys))
  const written: string[] = []
  for (const { id, baselineId, load } of builtInScenarios) {
    const baselineHash = hashes.get(baselineId)
    if (baselineHash === undefined) throw new Error(`scenario ${id} names the unknown baseline ${baselineId}`)
    if (await keepExample(db, load(), baselineHash)) written.push(id)
  }
  return written
}

async function keepExample(db: Store, example: Scenario, baselineHash: string): Promise<boolean> {
  const { id, title, description, plan, acceptances = [] } = example
  const wanted = editsOfPlan(plan, acceptances)
  const stored = await findScenario(db, id)
  if (stored === null) {
    const common = { id, workspaceId: null, ownerId: null, baselineHash, title, description, author: null }
    return await createScenario(db, { ...common, locked: true, branchOf: null, edits: wanted })
  }
  // Somebody's own scenario that happens to bear the name is left alone.
  if (!stored.locked) return false
  const kept = foldEdits(await readEdits(db, id, stored.version))
  const same =
    canonicalJson({ plan: kept.plan, ...writtenAcceptances(kept.acceptances.values()) }) ===
    canonicalJson({ plan, ...writtenAcceptances(acceptances) })
  if (same && stored.baselineHash === baselineHash) return false
  const edits = same ? [] : [...removalsOf(kept), ...wanted]
  return await refreshExample(db, stored.version, { id, baselineHash, title, description, edits })
}

const removalsOf = ({ plan, acceptances }: EditedPlan): Edit[] => [
  ...plan.map(({ act }): Edit => ({ type: 'act-removed', version: 1, actId: act.id })),
  ...[...acceptances.keys()].map(
    (findingId): Edit => ({ type: 'acceptance-withdrawn', version: 1, findingId }),
  ),
]
