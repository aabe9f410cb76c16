import {
  appendRecord,
  createWorkspace,
  endOfRecord,
  readNormChanges,
  readRecord,
  readRecordOf,
  type Store,
  verifyRecord,
} from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OpenStore } from './fresh-database.ts'
import { approved, archived, decide, parameterReset, parameterSet, submitted } from './record-content.ts'

const [first, second] = [
  { scenarioId: 's', reviewId: 'r1' },
  { scenarioId: 's', reviewId: 'r2' },
]

const forge = async (db: Store, statement: ReturnType<typeof sql>): Promise<void> => {
  await sql`alter table record_entries disable trigger user`.execute(db)
  await statement.execute(db)
}

/** What every PostgreSQL must do for the record of decisions. */
export function recordConformance(open: OpenStore): void {
  test('REC-1 decisions are numbered without gaps within their workspace, however many decide at once', async () => {
    const { db } = await open()
    await createWorkspace(db, { id: 'other', name: 'Huyện Sông Trên' })
    const enter = (workspaceId: string, count: number) =>
      db
        .transaction()
        .execute((transaction) => appendRecord(transaction, workspaceId, archived(`scenario-${count}`)))
    const counts = Array.from({ length: 30 }, (_, index) => index)
    await Promise.all(counts.flatMap((count) => [enter('default', count), enter('other', count)]))
    expect(await verifyRecord(db, 'default')).toBe(30)
    expect(await verifyRecord(db, 'other')).toBe(30)
    const page = await readRecord(db, 'default', 10, 5)
    expect(page.map(({ number }) => number)).toEqual([11, 12, 13, 14, 15])
  })

  test('REC-1 a decision comes back exactly, whatever characters its reason holds', async () => {
    const { db } = await open()
    const entry = approved(first, 'a\u0000b \ud800 "\\ Đồng ý')
    await decide(db, submitted(first, 3), entry, archived('elsewhere'))
    expect((await readRecordOf(db, 's')).map((kept) => kept.entry)).toEqual([submitted(first, 3), entry])
  })

  test('REC-1 REC-3 SET-1 changes of norms come back exactly from among other decisions, of their workspace alone', async () => {
    const { db } = await open()
    await createWorkspace(db, { id: 'other', name: 'Huyện Sông Trên' })
    expect(await endOfRecord(db, 'default')).toBeUndefined()
    const entries = [parameterSet(4.5, 'a\u0000b \ud800'), archived('s'), parameterReset()]
    await decide(db, ...entries)
    const changes = await readNormChanges(db, 'default')
    expect(changes.map(({ number, entry }) => [number, entry])).toEqual([
      [1, entries[0]],
      [3, entries[2]],
    ])
    expect(await endOfRecord(db, 'default')).toEqual({ number: 3, hash: changes[1]?.hash })
    expect(await readNormChanges(db, 'other')).toEqual([])
    expect(await verifyRecord(db, 'default')).toBe(3)
  })

  test('REC-2 the record refuses to be rewritten', async () => {
    const { db } = await open()
    await decide(db, archived('s'))
    const statements = [
      sql`update record_entries set entry = '{}'`,
      sql`delete from record_entries`,
      sql`truncate record_entries`,
    ]
    for (const statement of statements) await expect(statement.execute(db)).rejects.toThrow(/append-only/)
  })

  test.each([
    [
      'an altered one',
      sql`update record_entries set entry = replace(entry, 'minh', 'kẻ gian') where number = 2`,
      /version 2: its content changed/,
    ],
    [
      'the place of a lost one',
      sql`delete from record_entries where number = 2`,
      /version 2: another stands in its place/,
    ],
    [
      'a rehashed one',
      sql`update record_entries set hash = repeat('0', 64) where number = 2`,
      /version 2: its content changed/,
    ],
    [
      'one whose columns say something else',
      sql`update record_entries set scenario_version = 9 where number = 1`,
      /version 1: its columns do not say what it says/,
    ],
  ])('REC-3 checking the record names the first broken entry: %s', async (_, statement, message) => {
    const { db } = await open()
    await decide(db, submitted(first, 3), approved(first), submitted(second, 4))
    expect(await verifyRecord(db, 'default')).toBe(3)
    await forge(db, statement)
    await expect(verifyRecord(db, 'default')).rejects.toThrow(message)
  })
}
