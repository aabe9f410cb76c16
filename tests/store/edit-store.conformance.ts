import {
  appendEdits,
  createScenario,
  findBaseline,
  findScenario,
  keepBaseline,
  listScenarios,
  migrate,
  readBaseline,
  readEdits,
  readScenario,
  type Store,
} from '@tinhgon/db'
import type { Edit } from '@tinhgon/model'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'
import { emptyBaseline, emptyScenario, note } from './sample-content.ts'

const append = (db: Store, scenarioId: string, expectedVersion: number, ...edits: Edit[]) =>
  appendEdits(db, { scenarioId, expectedVersion, edits, author: 'lan' })

/** Edits until the append is taken, as a program does that looks again after every 412. */
async function appendWithRetry(db: Store, scenarioId: string, edit: Edit): Promise<number> {
  for (let seen = 0; ; ) {
    const outcome = await append(db, scenarioId, seen, edit)
    if (outcome.appended) return outcome.version
    if (outcome.reason !== 'stale') throw new Error(outcome.reason)
    seen = outcome.version
  }
}

/**
 * What every PostgreSQL must do for the store.
 * @param serverUrl gives the address of a server in which databases may be made
 */
export function editStoreConformance(name: string, serverUrl: () => string): void {
  const open = async (): Promise<Store> => (await openForTest(await freshDatabaseUrl(serverUrl()))).db

  describe(name, () => {
    test('C1: edits come back in the order in which they were appended, exactly', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      const edits = [
        note('Sáp nhập Ban Tuyên giáo'),
        note('a\u0000b \ud800 "\\'),
        { type: 'undone', version: 1 },
      ] as const
      expect(await append(db, id, 0, edits[0])).toMatchObject({ appended: true, version: 1 })
      expect(await append(db, id, 1, edits[1], edits[2])).toMatchObject({ appended: true, version: 3 })
      expect(await readEdits(db, id, 3)).toEqual(edits)
      expect(await readEdits(db, id, 1)).toEqual(edits.slice(0, 1))
      expect(await readScenario(db, id)).toMatchObject({ scenario: { version: 3 }, edits })
    })

    test('C1: a stale append is refused with the version of now, and nothing is lost or overwritten', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      await append(db, id, 0, note('first'))
      const refused = { appended: false, reason: 'stale', version: 1 }
      expect(await append(db, id, 0, note('too late'))).toEqual(refused)
      expect(await append(db, id, 7, note('too early'))).toEqual(refused)
      expect(await readEdits(db, id, 1)).toEqual([note('first')])
    })

    test('C1: of 50 writers that race and retry every edit is kept once, without gaps', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      const names = Array.from({ length: 50 }, (_, index) => `writer ${index}`)
      const versions = await Promise.all(names.map((writer) => appendWithRetry(db, id, note(writer))))
      expect(versions.toSorted((a, b) => a - b)).toEqual(names.map((_, index) => index + 1))
      const kept = await readEdits(db, id, 50)
      for (const [index, version] of versions.entries())
        expect(kept[version - 1]).toEqual(note(`writer ${index}`))
    })

    test('appends to several scenarios do not disturb each other', async () => {
      const db = await open()
      const ids = ['north', 'centre', 'south']
      for (const id of ids) await emptyScenario(db, id)
      await Promise.all(
        ids.flatMap((id) => [1, 2, 3, 4].map((count) => appendWithRetry(db, id, note(`${id} ${count}`)))),
      )
      for (const id of ids) {
        const kept = (await readEdits(db, id, 4)).map((edit) => 'annotation' in edit && edit.annotation)
        expect(kept.toSorted()).toEqual([1, 2, 3, 4].map((count) => `${id} ${count}`))
      }
    })

    test('a locked scenario takes no edit, an unknown one is said to be unknown', async () => {
      const db = await open()
      const baselineHash = await keepBaseline(db, emptyBaseline('b'))
      const common = { baselineHash, title: { vi: 'Mẫu', en: 'Example' }, description: null, author: null }
      const made = { ...common, id: 'example', locked: true, branchOf: null, edits: [note('built in')] }
      expect(await createScenario(db, made)).toBe(true)
      expect(await createScenario(db, made)).toBe(false)
      expect(await append(db, 'example', 1, note('no'))).toEqual({
        appended: false,
        reason: 'locked',
        version: 1,
      })
      expect(await append(db, 'nowhere', 0, note('no'))).toEqual({
        appended: false,
        reason: 'unknown-scenario',
      })
      expect(await findScenario(db, 'nowhere')).toBeNull()
    })

    test('a branch begins with the edits of its origin and then goes its own way', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      await append(db, id, 0, note('1'), note('2'), note('3'))
      const { baselineHash, title } = (await findScenario(db, id)) ?? expect.unreachable()
      const branchOf = { scenarioId: id, version: 2 }
      const edits = await readEdits(db, id, 2)
      await createScenario(db, {
        id: 'branch',
        baselineHash,
        title,
        description: null,
        locked: false,
        branchOf,
        edits,
        author: null,
      })
      await append(db, 'branch', 2, note('other'))
      expect(await readEdits(db, 'branch', 3)).toEqual([note('1'), note('2'), note('other')])
      expect(await readEdits(db, id, 3)).toEqual([note('1'), note('2'), note('3')])
      expect((await listScenarios(db)).map((scenario) => scenario.branchOf)).toEqual([null, branchOf])
    })

    test('the log refuses to be rewritten, and says so if somebody does it all the same', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      await append(db, id, 0, note('first'), note('second'))
      const statements = [
        sql`update edits set edit = '{}' where version = 1`,
        sql`delete from edits where version = 2`,
        sql`truncate edits`,
        sql`update baselines set document = '{}'`,
      ]
      for (const statement of statements) await expect(statement.execute(db)).rejects.toThrow(/append-only/)
      await sql`alter table edits disable trigger append_only`.execute(db)
      const forged = JSON.stringify(note('forged'))
      await sql`update edits set edit = ${forged} where version = 1`.execute(db)
      await expect(readEdits(db, id, 2)).rejects.toThrow(/broken at version 1: its content changed/)
      await sql`delete from edits where version = 2`.execute(db)
      await expect(readScenario(db, id)).rejects.toThrow(/broken at version/)
    })

    test('E4: an edit of a version that this program does not know is refused, never skipped', async () => {
      const db = await open()
      const id = await emptyScenario(db)
      const future = { ...note('from the future'), version: 2 } as unknown as Edit
      await append(db, id, 0, note('known'), future)
      await expect(readEdits(db, id, 2)).rejects.toThrow(/cannot read it/)
      expect(await readEdits(db, id, 1)).toEqual([note('known')])
    })

    test('a baseline is kept once; a changed one becomes a new edition and the old one stays', async () => {
      const db = await open()
      const first = emptyBaseline('hue')
      const second = { ...first, date: '2025-02-28' }
      const hash = await keepBaseline(db, first)
      expect(await keepBaseline(db, structuredClone(first))).toBe(hash)
      const newer = await keepBaseline(db, second)
      expect(await keepBaseline(db, first)).toBe(hash)
      expect(await findBaseline(db, 'hue')).toEqual({ id: 'hue', hash: newer })
      expect(await readBaseline(db, hash)).toEqual(first)
      expect(await readBaseline(db, newer)).toEqual(second)
    })

    test('several programs that bring the tables up to date at once do it once; a newer database is refused', async () => {
      const url = await freshDatabaseUrl(serverUrl())
      const databases = await Promise.all(Array.from({ length: 4 }, () => openForTest(url)))
      const db = databases[0]?.db ?? expect.unreachable()
      expect(await migrate(db)).toEqual([])
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01')`.execute(
        db,
      )
      await expect(migrate(db)).rejects.toMatchObject({ code: 'newer-schema' })
    })
  })
}
