import {
  type Database,
  databaseOptions,
  findBaseline,
  hasManagedDatabase,
  listScenarios,
  listWorkspaceIds,
  openDatabase,
  readBaseline,
  readScenario,
  type StoredScenario,
} from '@tinhgon/db'
import { foldEdits } from '@tinhgon/engine'
import type { Baseline, Scenario } from '@tinhgon/model'

/**
 * Asks the database that the app uses. Where there is none yet nothing is stored, and none is made for the
 * asking; where the app runs, its server is shared, else one is started and stopped again.
 * @throws DatabaseUnavailable
 */
async function ask<T>(question: (database: Database) => Promise<T>): Promise<T | null> {
  const options = databaseOptions(process.env, (line) => void process.stderr.write(`${line}\n`))
  if (options.url === null && !hasManagedDatabase(options.dataFolder)) return null
  const database = await openDatabase(options)
  try {
    return await question(database)
  } finally {
    await database.close()
  }
}

/** The latest edition of a stored baseline, of any workspace: the person at the machine has them all. */
export const findStoredBaseline = (id: string): Promise<Baseline | null> =>
  ask(async ({ db }) => {
    const found = await findBaseline(db, id, await listWorkspaceIds(db))
    return found && (await readBaseline(db, found.hash))
  })

/** A stored scenario with the plan that its edits fold to; null where there is none of this id. */
export const findStoredScenario = (id: string): Promise<Scenario | null> =>
  ask(async ({ db }) => {
    const found = await readScenario(db, id)
    if (!found) return null
    const { scenario, edits } = found
    return {
      format: 'tinhgon.scenario',
      version: 1,
      id: scenario.id,
      baselineId: scenario.baselineId,
      title: scenario.title,
      description: scenario.description ?? scenario.title,
      plan: foldEdits(edits).plan,
    }
  })

/** Every stored scenario, the oldest first. */
export const listStoredScenarios = async (): Promise<readonly StoredScenario[]> =>
  (await ask(({ db }) => listScenarios(db))) ?? []
