import {
  findBaseline,
  listScenarios,
  listWorkspaceIds,
  readBaseline,
  readScenario,
  type StoredScenario,
} from '@tinhgon/db'
import { foldEdits, writtenAcceptances } from '@tinhgon/engine'
import type { Baseline, Scenario } from '@tinhgon/model'
import { askDatabase } from './use-database.ts'

/** The latest edition of a stored baseline, of any workspace: the person at the machine has them all. */
export const findStoredBaseline = (id: string): Promise<Baseline | null> =>
  askDatabase(async ({ db }) => {
    const found = await findBaseline(db, id, await listWorkspaceIds(db))
    return found && (await readBaseline(db, found.hash))
  })

/** A stored scenario with what its edits fold to; null where there is none of this id. */
export const findStoredScenario = (id: string): Promise<Scenario | null> =>
  askDatabase(async ({ db }) => {
    const found = await readScenario(db, id)
    if (!found) return null
    const { scenario, edits } = found
    const { plan, acceptances } = foldEdits(edits)
    return {
      format: 'tinhgon.scenario',
      version: 1,
      id: scenario.id,
      baselineId: scenario.baselineId,
      title: scenario.title,
      description: scenario.description ?? scenario.title,
      plan,
      ...writtenAcceptances(acceptances.values()),
    }
  })

/** Every stored scenario, the oldest first. */
export const listStoredScenarios = async (): Promise<readonly StoredScenario[]> =>
  (await askDatabase(({ db }) => listScenarios(db))) ?? []
