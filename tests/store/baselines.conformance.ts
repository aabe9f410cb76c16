import {
  createWorkspace,
  everybodys,
  findBaseline,
  findEdition,
  keepBaseline,
  listBaselines,
  migrate,
  readBaseline,
  readRecord,
} from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type OpenStore, openForTest } from './fresh-database.ts'
import { emptyBaseline } from './sample-content.ts'

/** What every PostgreSQL must do for baselines and for the tables as a whole. */
export function baselinesConformance(open: OpenStore): void {
  test('a baseline is kept once; a changed one becomes a new edition and the old one stays', async () => {
    const { db } = await open()
    const first = emptyBaseline('hue')
    const second = { ...first, date: '2025-02-28' }
    const hash = await keepBaseline(db, first, everybodys)
    expect(await keepBaseline(db, structuredClone(first), everybodys)).toBe(hash)
    const newer = await keepBaseline(db, second, everybodys)
    expect(await keepBaseline(db, first, everybodys)).toBe(hash)
    expect(await findBaseline(db, 'hue', [])).toEqual({ id: 'hue', hash: newer, workspaceId: null })
    expect(await readBaseline(db, hash)).toEqual(first)
    expect(await readBaseline(db, newer)).toEqual(second)
  })

  test('WSP-1 a baseline of a workspace is found there before one that is everybody’s, and nowhere else', async () => {
    const { db } = await open()
    for (const id of ['hue', 'lam']) await createWorkspace(db, { id, name: id })
    const shared = await keepBaseline(db, emptyBaseline('b'), everybodys)
    const own = { ...emptyBaseline('b'), date: '2025-03-31' }
    const hash = await keepBaseline(db, own, { workspaceId: 'hue', addedBy: 'lan' })
    const ofHue = { id: 'b', hash, workspaceId: 'hue' }
    const ofAll = { id: 'b', hash: shared, workspaceId: null }
    expect(await findBaseline(db, 'b', ['hue', 'lam'])).toEqual(ofHue)
    expect(await findBaseline(db, 'b', ['lam'])).toEqual(ofAll)
    expect(await listBaselines(db, ['lam'])).toEqual([ofAll])
    expect(await listBaselines(db, ['hue'])).toEqual([ofHue, ofAll])
    expect(await findEdition(db, hash, ['lam'])).toBeNull()
    expect(await findEdition(db, hash, ['hue'])).toEqual(ofHue)
  })

  test('REC-1 baselines that are added at the same moment do not hold each other up, and each is recorded once', async () => {
    const { db } = await open()
    const place = { workspaceId: 'default', addedBy: 'lan' }
    const add = (count: number) => keepBaseline(db, emptyBaseline(`b${count}`), place)
    await Promise.all(Array.from({ length: 40 }, (_, count) => add(count % 20)))
    const recorded = await readRecord(db, 'default', 0, 100)
    expect(recorded.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    const added = recorded.flatMap(({ entry }) => (entry.type === 'baseline-added' ? [entry.baselineId] : []))
    expect(new Set(added).size).toBe(20)
  })

  test('several programs that bring the tables up to date at once do it once; a newer database is refused', async () => {
    const { db, url } = await open()
    await sql`drop schema public cascade`.execute(db)
    await sql`create schema public`.execute(db)
    await Promise.all(Array.from({ length: 4 }, () => openForTest(url)))
    expect(await migrate(db)).toEqual([])
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01')`.execute(db)
    await expect(migrate(db)).rejects.toMatchObject({ code: 'newer-schema' })
  })
}
