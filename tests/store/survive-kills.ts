import { appendEdits, openDatabase, readEdits, type Store } from '@tinhgon/db'
import { expect, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { killServer } from './kill-server.ts'
import { emptyScenario, note } from './sample-content.ts'

const versionOf = async (db: Store, id: string): Promise<number> =>
  (await db.selectFrom('scenarios').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version

/**
 * Kills the server in the middle of writes, again and again, and finds after each time what was acknowledged.
 * Nobody starts the server by hand.
 */
export async function surviveKills(kills: number): Promise<void> {
  const folder = await temporaryFolder()
  const database = await openDatabase({ url: null, dataFolder: folder, onProgress: () => undefined })
  onTestFinished(() => database.close())
  const { db } = database
  const id = await emptyScenario(db)
  let acknowledged = 0
  const appendNext = async (): Promise<void> => {
    const append = { scenarioId: id, expectedVersion: acknowledged, edits: [note(`${acknowledged + 1}`)] }
    const outcome = await appendEdits(db, { ...append, author: null })
    if (!outcome.appended) throw new Error(outcome.reason)
    acknowledged = outcome.version
  }
  for (let kill = 1; kill <= kills; kill += 1) {
    for (let count = 0; count < 20; count += 1) await appendNext()
    // The append under way may fail, or be taken just before the end, or by the revived server.
    await Promise.allSettled([appendNext(), killServer(folder)])
    const version = await versionOf(db, id)
    // One more than acknowledged may be there: it was written, and the answer was lost with the server.
    expect(version - acknowledged).toBeOneOf([0, 1])
    const expected = Array.from({ length: version }, (_, index) => note(`${index + 1}`))
    expect(await readEdits(db, id, version)).toEqual(expected)
    acknowledged = version
  }
}
