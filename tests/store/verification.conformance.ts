import { type Store, verifyScenario, verifyStore } from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { archived, decide } from './record-content.ts'
import { emptyScenario, note } from './sample-content.ts'

/** Two scenarios of more edits than are read at a time, and three decisions. */
async function fill(db: Store): Promise<void> {
  for (const id of ['north', 'south']) {
    await emptyScenario(db, id)
    await append(db, id, 0, ...Array.from({ length: 120 }, (_, index) => note(`${id} ${index}`)))
  }
  await decide(db, archived('north'), archived('south'), archived('north'))
}

async function forge(db: Store, ...statements: ReturnType<typeof sql>[]): Promise<void> {
  for (const table of ['edits', 'baselines', 'record_entries'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
  for (const statement of statements) await statement.execute(db)
}

/** What every PostgreSQL must do when the whole store is checked. */
export function verificationConformance(open: OpenStore): void {
  test('VER-1 a whole store is counted and nothing is found broken', async () => {
    const { db } = await open()
    const counts = { scenarios: 2, edits: 240, baselines: 1, records: 1, entries: 3 }
    await fill(db)
    expect(await verifyStore(db)).toEqual({ ...counts, broken: [] })
    const ofOne = { scenarios: 1, edits: 120, baselines: 1, records: 0, entries: 0, broken: [] }
    expect(await verifyScenario(db, 'south')).toEqual(ofOne)
    expect(await verifyScenario(db, 'west')).toBeNull()
  })

  test('VER-2 the first broken link of every chain is named, and the others are checked all the same', async () => {
    const { db } = await open()
    await fill(db)
    const { hash } = await db.selectFrom('baselines').select('hash').executeTakeFirstOrThrow()
    await forge(
      db,
      sql`update edits set edit = replace(edit, 'north', 'south') where scenario_id = 'north' and version in (77, 90)`,
      sql`delete from edits where scenario_id = 'south' and version = 120`,
      sql`delete from record_entries where number = 3`,
      sql`update record_entries set entry = replace(entry, 'lan', 'tèo') where number = 2`,
      sql`update baselines set document = replace(document, '2025-01-31', '2025-01-30')`,
    )
    expect((await verifyStore(db)).broken).toEqual([
      { of: 'baseline', id: hash, at: null, reason: 'changed' },
      { of: 'scenario', id: 'north', at: 77, reason: 'changed' },
      { of: 'scenario', id: 'south', at: 120, reason: 'missing' },
      { of: 'record', id: 'default', at: 2, reason: 'changed' },
    ])
    expect(await verifyScenario(db, 'south')).toMatchObject({ broken: [{ of: 'baseline' }, { at: 120 }] })
  })

  test.each([
    ['other hash', sql`update scenarios set head_hash = repeat('0', 64)`, 120, 'other-head'],
    [
      'earlier version',
      sql`update scenarios set version = 119, head_hash = (select hash from edits where edits.scenario_id = scenarios.id and edits.version = 119)`,
      120,
      'beyond-head',
    ],
  ])(
    'VER-2 a scenario that names an %s than its log ends with is named',
    async (_, statement, at, reason) => {
      const { db } = await open()
      await fill(db)
      await statement.execute(db)
      expect((await verifyStore(db)).broken).toEqual(
        ['north', 'south'].map((id) => ({ of: 'scenario', id, at, reason })),
      )
    },
  )
}
