import { readdir } from 'node:fs/promises'
import { findBaseline, listScenarios, readBaseline, readScenario, type Store, verifyStore } from '@tinhgon/db'
import { foldEdits, foldPlan, refusalsOf } from '@tinhgon/engine'
import { vietnamProfile } from '@tinhgon/vietnam'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { migrations } from '../../../db/src/migrations/migrations.ts'
import { freshDatabaseUrl, openForTest } from '../fresh-database.ts'
import { readReleased, releasedFolder } from './read-released.ts'

const levels = Object.keys(migrations)

/** A database as the program of that level left it, with what people had made in it. */
async function databaseOf(level: string): Promise<string> {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const pool = new pg.Pool({ connectionString: url })
  const db: Store = new Kysely({ dialect: new PostgresDialect({ pool }) })
  try {
    await readReleased(db, level)
  } finally {
    await db.destroy()
  }
  return url
}

const upgraded = async (level: string): Promise<Store> => (await openForTest(await databaseOf(level))).db

test('UPG-1 for every migration there is data of its level; write a file for a new one', async () => {
  const files = (await readdir(releasedFolder)).filter((name) => name.endsWith('.sql'))
  expect(files.toSorted()).toEqual(levels.map((level) => `${level}.sql`))
})

describe.each(levels)('a database of level %s, brought up to date', (level) => {
  test('UPG-1 every chain verifies, and every plan folds on its baseline as it did', async () => {
    const db = await upgraded(level)
    const verification = await verifyStore(db)
    expect(verification).toMatchObject({ scenarios: 4, edits: 13, baselines: 2, broken: [] })
    const plans: Record<string, readonly (readonly [boolean, string])[]> = {}
    for (const { id, version, baselineHash } of await listScenarios(db)) {
      const { edits } = (await readScenario(db, id)) ?? expect.unreachable()
      expect(edits).toHaveLength(version)
      const { plan, refusals } = foldEdits(edits)
      expect(refusals).toEqual([])
      const baseline = (await readBaseline(db, baselineHash)) ?? expect.unreachable()
      const folded = foldPlan(baseline, plan, vietnamProfile)
      expect(folded.ok ? refusalsOf(folded.steps) : folded.refusals).toEqual([])
      plans[id] = plan.map(({ on, act }) => [on, act.title])
    }
    expect(Object.values(plans).map((acts) => acts.length)).toEqual([2, 2, 2, 0])
  })

  test('UPG-2 drafts are in the default workspace, and examples stay everybody’s', async () => {
    const db = await upgraded(level)
    const ownerId = level === '0001-edit-log' ? 'local' : 'lan'
    const draft = { locked: false, workspaceId: 'default', ownerId }
    expect(await listScenarios(db)).toMatchObject([
      { id: 'song-duoi-mau', locked: true, workspaceId: null, ownerId: null, version: 2 },
      { id: 'phuong-an-1', ...draft, version: 5, branchOf: null },
      { id: 'phuong-an-2', ...draft, version: 6, branchOf: { scenarioId: 'phuong-an-1', version: 3 } },
      { id: 'trong', ...draft, version: 0, headHash: null },
    ])
    expect(await findBaseline(db, 'song-duoi-2025', ['default'])).not.toBeNull()
    expect(await findBaseline(db, 'song-duoi-2025', [])).toMatchObject({ workspaceId: null })
  })

  test('UPG-3 a scenario was last changed when it was last edited, and its title is as it was', async () => {
    const db = await upgraded(level)
    const [, draft = expect.unreachable(), , empty = expect.unreachable()] = await listScenarios(db)
    expect(draft.title.vi).toBe('Phương án 1: hai xã và một phường')
    expect(draft.changedAt.toISOString()).toBe('2025-04-02T02:14:00.654Z')
    expect(empty.changedAt).toEqual(empty.createdAt)
    await expect(sql`update edits set edit = '{}'`.execute(db)).rejects.toThrow(/append-only/)
  })
})
