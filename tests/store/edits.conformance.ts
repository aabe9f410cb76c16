import {
  chainBegin,
  createScenario,
  findScenario,
  listScenarios,
  pageOfLog,
  readEdits,
  readLog,
  readScenario,
} from '@tinhgon/db'
import type { Edit } from '@tinhgon/model'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append, appendWithRetry } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { draftOf, emptyScenario, note } from './sample-content.ts'

/** What every PostgreSQL must do for the log of edits. */
export function editsConformance(open: OpenStore): void {
  test('C1: edits come back in the order in which they were appended, exactly', async () => {
    const { db } = await open()
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
    const { db } = await open()
    const id = await emptyScenario(db)
    await append(db, id, 0, note('first'))
    const refused = { appended: false, reason: 'stale', version: 1 }
    expect(await append(db, id, 0, note('too late'))).toEqual(refused)
    expect(await append(db, id, 7, note('too early'))).toEqual(refused)
    expect(await readEdits(db, id, 1)).toEqual([note('first')])
  })

  test('appends to several scenarios do not disturb each other', async () => {
    const { db } = await open()
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
    const { db } = await open()
    const made = await draftOf(db, { id: 'example', locked: true, edits: [note('built in')] })
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
    const { db } = await open()
    const id = await emptyScenario(db)
    await append(db, id, 0, note('1'), note('2'), note('3'))
    const branchOf = { scenarioId: id, version: 2 }
    const edits = await readEdits(db, id, 2)
    await createScenario(db, await draftOf(db, { id: 'branch', branchOf, edits }))
    await append(db, 'branch', 2, note('other'))
    expect(await readEdits(db, 'branch', 3)).toEqual([note('1'), note('2'), note('other')])
    expect(await readEdits(db, id, 3)).toEqual([note('1'), note('2'), note('3')])
    expect((await listScenarios(db)).map((scenario) => scenario.branchOf)).toEqual([null, branchOf])
  })

  test('the log refuses to be rewritten, and says so if somebody does it all the same', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    await append(db, id, 0, note('first'), note('second'))
    const statements = [
      sql`update edits set edit = '{}' where version = 1`,
      sql`delete from edits where version = 2`,
      sql`truncate edits`,
      sql`update baselines set document = '{}'`,
    ]
    for (const statement of statements) await expect(statement.execute(db)).rejects.toThrow(/append-only/)
    await sql`alter table edits disable trigger user`.execute(db)
    const forged = JSON.stringify(note('forged'))
    await sql`update edits set edit = ${forged} where version = 1`.execute(db)
    await expect(readEdits(db, id, 2)).rejects.toThrow(/broken at version 1: its content changed/)
    await sql`delete from edits where version = 2`.execute(db)
    await expect(readScenario(db, id)).rejects.toThrow(/broken at version/)
  })

  test('E4: an edit of a version that this program does not know is refused, never skipped', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const future = { ...note('from the future'), version: 2 } as unknown as Edit
    await append(db, id, 0, note('known'), future)
    await expect(readEdits(db, id, 2)).rejects.toThrow(/cannot read it/)
    expect(await readEdits(db, id, 1)).toEqual([note('known')])
  })

  test('LOG-10 the log is read on from where the reader stands, and the place must be the one it was', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    await append(db, id, 0, note('1'), note('2'), note('3'))
    const whole = await readLog(db, id, chainBegin, 3)
    expect(whole.map(({ version, author }) => [version, author])).toEqual([1, 2, 3].map((n) => [n, 'lan']))
    const [first = expect.unreachable()] = whole
    expect(await readLog(db, id, first, 3)).toEqual(whole.slice(1))
    expect(await readLog(db, id, first, 1)).toEqual([])
    const elsewhere = { version: 1, hash: 'f'.repeat(64) }
    await expect(readLog(db, id, elsewhere, 3)).rejects.toThrow(/version 2: its predecessor changed/)
    await expect(readLog(db, id, first, 4)).rejects.toThrow(/version 4: it is missing/)
  })

  test('LOG-10 pages of the log give every edit once, and nothing past the end', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const edits = Array.from({ length: 7 }, (_, index) => note(`${index + 1}`))
    await append(db, id, 0, ...edits)
    const pages = []
    for (const after of [0, 3, 6, 7, 99]) pages.push(await pageOfLog(db, id, after, 3))
    expect(pages.map((page) => page.map(({ version }) => version))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7],
      [],
      [],
    ])
    expect(pages.flat().map(({ edit }) => edit)).toEqual(edits)
  })
}
