import { type AppendOutcome, appendEdits, forgetOldKeys, readEdits, type Store } from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append, appendWithRetry } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { emptyScenario, note } from './sample-content.ts'

const [one, other] = ['1'.repeat(64), '2'.repeat(64)]

const appendOnce = (
  db: Store,
  scenarioId: string,
  key: string,
  { requestHash = one, expectedVersion = 0 } = {},
): Promise<AppendOutcome> =>
  appendEdits(db, {
    scenarioId,
    expectedVersion,
    edits: [note('once')],
    author: 'lan',
    idempotency: { key, requestHash },
  })

/** What every PostgreSQL must do when many append at once, or one asks again. */
export function appendRaceConformance(open: OpenStore): void {
  test('C1: of 200 writers that race and retry every edit is kept once, without gaps', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const names = Array.from({ length: 200 }, (_, index) => `writer ${index}`)
    const versions = await Promise.all(names.map((writer) => appendWithRetry(db, id, note(writer))))
    expect(versions.toSorted((a, b) => a - b)).toEqual(names.map((_, index) => index + 1))
    const kept = await readEdits(db, id, names.length)
    for (const [index, version] of versions.entries())
      expect(kept[version - 1]).toEqual(note(`writer ${index}`))
  })

  test('IDM-1 of 20 askers with one key one appends, and all get the same answer', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const answers = await Promise.all(Array.from({ length: 20 }, () => appendOnce(db, id, 'key')))
    const [first = expect.unreachable()] = answers
    expect(first).toMatchObject({ appended: true, version: 1 })
    expect(answers).toEqual(answers.map(() => first))
    await append(db, id, 1, note('later'))
    expect(await appendOnce(db, id, 'key')).toEqual(first)
    expect(await readEdits(db, id, 2)).toEqual([note('once'), note('later')])
  })

  test('IDM-2 a key that was used for another request is refused, in another scenario it is a new one', async () => {
    const { db } = await open()
    const [id, elsewhere] = [await emptyScenario(db), await emptyScenario(db, 'elsewhere')]
    await appendOnce(db, id, 'key')
    const refused = await appendOnce(db, id, 'key', { requestHash: other, expectedVersion: 1 })
    expect(refused).toEqual({ appended: false, reason: 'key-used-otherwise' })
    expect(await appendOnce(db, elsewhere, 'key')).toMatchObject({ appended: true, version: 1 })
    expect(await readEdits(db, id, 1)).toHaveLength(1)
  })

  test('IDM-3 a refused append keeps no answer: the same key may try again', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    expect(await appendOnce(db, id, 'key', { expectedVersion: 5 })).toMatchObject({ reason: 'stale' })
    expect(await appendOnce(db, id, 'key')).toMatchObject({ appended: true, version: 1 })
  })

  test('IDM-4 keys are forgotten when nobody retries any more', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    await appendOnce(db, id, 'old')
    await sql`update idempotency_keys set created_at = now() - interval '8 days'`.execute(db)
    await appendOnce(db, id, 'new', { expectedVersion: 1 })
    expect(await forgetOldKeys(db, 7)).toBe(1)
    expect(await appendOnce(db, id, 'new')).toMatchObject({ appended: true, version: 2 })
    expect(await appendOnce(db, id, 'old')).toMatchObject({ reason: 'stale' })
  })
}
