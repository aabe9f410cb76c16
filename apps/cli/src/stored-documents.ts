import {
  findBaseline,
  listScenarios,
  listWorkspaceIds,
  readBaseline,
  readNormChanges,
  readScenario,
  type StoredScenario,
} from '@tinhgon/db'
import { foldEdits, writtenAcceptances } from '@tinhgon/engine'
import { type Baseline, foldNormSettings, type NormSettings, type Scenario } from '@tinhgon/model'
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

/** The parameters of norms that the workspace of a stored scenario has set. */
export const findStoredSettings = async (scenarioId: string): Promise<NormSettings> =>
  (await askDatabase(async ({ db }) => {
    const workspaceId = (await readScenario(db, scenarioId))?.scenario.workspaceId
    if (!workspaceId) return []
    return foldNormSettings((await readNormChanges(db, workspaceId)).map(({ entry }) => entry))
  })) ?? []

/** Every stored scenario, the oldest first. */
export const listStoredScenarios = async (): Promise<readonly StoredScenario[]> =>
  (await askDatabase(({ db }) => listScenarios(db))) ?? []
