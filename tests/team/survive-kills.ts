import { databaseOptions, openDatabase, verifyStore } from '@tinhgon/db'
import { expect, onTestFinished } from 'vitest'
import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { killServer } from '../store/kill-server.ts'
import { clientAt, makeDrafts } from './appending-client.ts'
import { checkAcknowledged } from './check-acknowledged.ts'
import { severalClients } from './several-clients.ts'

/**
 * Kills the API, and every third time its PostgreSQL, while clients append: after each, what was acknowledged
 * is there, once and in its place, and whoever starts the program again does nothing else.
 */
export async function surviveKills(kills: number): Promise<void> {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  let app = await startApp(folder)
  onTestFinished(() => app.stop())
  const drafts = await makeDrafts(clientAt(app.address), 3)
  const clients = severalClients(6, drafts, () => app.address)
  let checked = 0
  for (let kill = 1; kill <= kills; kill += 1) {
    await clients.acknowledged(15)
    if (kill % 3 === 0) await killServer(folder)
    else {
      await app.kill()
      app = await startApp(folder)
    }
    const { acknowledged } = clients.told
    // Enough to find what a kill has taken; the whole is looked at in the end.
    await checkAcknowledged(clientAt(app.address), drafts, acknowledged.slice(checked))
    checked = acknowledged.length
  }
  await clients.acknowledged(15)
  await clients.stop()
  await checkAcknowledged(clientAt(app.address), drafts, clients.told.acknowledged)
  await app.stop()
  const database = await openDatabase(databaseOptions({ TINHGON_DATA: folder }, () => undefined))
  try {
    expect((await verifyStore(database.db)).broken).toEqual([])
  } finally {
    await database.close()
  }
}
