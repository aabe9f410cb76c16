import { channel, type Notice, type Store, tellProcesses } from '@tinhgon/db'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { emptyScenario, note } from './sample-content.ts'

/** Listens as another process of the installation does. */
async function listen(url: string): Promise<Notice[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  const heard: Notice[] = []
  client.on('notification', ({ payload = '' }) => heard.push(JSON.parse(payload)))
  await client.query(`listen ${channel}`)
  return heard
}

/** PostgreSQL delivers in the order of the commits: what was told before this has been heard when it is. */
async function heardBy(heard: readonly Notice[], db: Store): Promise<readonly Notice[]> {
  await tellProcesses(db, { type: 'job', jobId: 'last' })
  await expect.poll(() => heard.at(-1), { timeout: 30_000 }).toEqual({ type: 'job', jobId: 'last' })
  return heard.slice(0, -1)
}

/** What every PostgreSQL must do for those who listen. */
export function noticesConformance(open: OpenStore): void {
  test('NOT-1 whoever listens hears of an edit when it is committed, once', async () => {
    const { db, url } = await open()
    const scenarioId = await emptyScenario(db)
    const heard = await listen(url)
    await append(db, scenarioId, 0, note('1'), note('2'))
    await append(db, scenarioId, 0, note('stale'))
    expect(await heardBy(heard, db)).toEqual([{ type: 'edited', scenarioId, version: 2 }])
  })

  test('NOT-2 nobody hears of what was taken back', async () => {
    const { db, url } = await open()
    const scenarioId = await emptyScenario(db)
    const heard = await listen(url)
    const failing = db.transaction().execute(async (transaction) => {
      await tellProcesses(transaction, { type: 'edited', scenarioId, version: 1 })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await heardBy(heard, db)).toEqual([])
  })
}
