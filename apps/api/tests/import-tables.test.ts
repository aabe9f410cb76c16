import type { Client, Job } from '@tinhgon/contract'
import { endJob } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { sharedDataIsHere, sharedText } from '../../../tests/conformance/shared-tables.ts'
import { runNow } from './exported-draft.ts'
import { isOver, watchJobs, workOn } from './job-watch.ts'
import { sampleTables, type TablesBody } from './sample-tables.ts'
import { type TestApp, testApp } from './test-app.ts'

async function handIn(body: TablesBody, app: TestApp): Promise<Job> {
  return await app.client.importTables({ body })
}

/** Hands tables in and runs the job here and now. */
async function imported(app: TestApp, body: TablesBody): Promise<Job> {
  const { id } = await handIn(body, app)
  await runNow(app, id)
  return await app.client.readJob({ params: { jobId: id } })
}

const kept = async (client: Client) => ({
  scenarios: (await client.listScenarios({})).scenarios.length,
  baselines: (await client.listBaselines({})).baselines.map(({ id }) => id),
})

const nothing = { scenarios: 0, baselines: ['empty'] }

test('CMD-11 two lists and the table between them become a baseline of the workspace and a scenario of whoever asked', async () => {
  const app = await testApp()
  const job = await imported(app, sampleTables())
  expect(job).toMatchObject({ state: 'done', progress: 1, problem: null })
  expect(job.result).toMatchObject({ baselineId: 'lists', units: 4 })
  const scenarioId = String(job.result?.scenarioId)
  const scenario = await app.client.readScenario({ params: { scenarioId } })
  expect(scenario).toMatchObject({
    workspaceId: 'default',
    ownerId: 'local',
    baselineId: 'lists',
    title: sampleTables().title,
    mayDraft: true,
  })
  expect(scenario.edits).toHaveLength(Number(job.result?.acts))
  const { baselines } = await app.client.listBaselines({})
  expect(baselines.find(({ id }) => id === 'lists')).toMatchObject({
    workspaceId: 'default',
    date: '2025-06-30',
    units: 4,
  })
  const { rows } = await app.client.readLedger({ params: { scenarioId } })
  expect(rows.map(({ balanced }) => balanced)).not.toContain(false)
})

test('CMD-16 E3 every fault of all tables fails the job by table, row and column, and nothing is kept', async () => {
  const app = await testApp()
  const job = await imported(app, {
    ...sampleTables(),
    unitsAfter: 'code,tier,kind,name,parent_code,area_km2\n01,province,province,Tỉnh Một,,nhiều\n',
    correspondence: 'before_code,after_code,whole\n00001,00009,true\n00002,,true\n',
    provinces: 'before_code\n01\n',
  })
  expect(job).toMatchObject({ state: 'failed', problem: { code: 'refused' }, result: null })
  expect(job.problem?.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'not-a-figure unitsAfter: row 2, area_km2',
    'malformed correspondence: row 3, after_code',
    'missing-column provinces: row 1',
  ])
  expect(await kept(app.client)).toEqual(nothing)
})

test('CMD-15 what does not fit together is told at the rows of the tables', async () => {
  const app = await testApp()
  const job = await imported(app, {
    ...sampleTables(),
    correspondence: 'before_code,after_code,whole\n00001,00001,true\n00009,00001,true\n',
  })
  expect(job.problem?.refusals.map(({ path }) => path)).toEqual([
    'correspondence: row 3, before_code',
    'correspondence',
  ])
  expect(await kept(app.client)).toEqual(nothing)
})

test('JOB-4 an import that is cancelled while it is worked on keeps nothing', async () => {
  const app = await testApp()
  const { id } = await handIn(sampleTables(), app)
  // Cancelled at the last moment: after everything was made, before it is kept.
  const db = app.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const job = await app.client.readJob({ params: { jobId: id } })
      if (job.state === 'running' && job.progress >= 0.7) await endJob(app.db, id, { state: 'cancelled' })
      return result
    },
  })
  await runNow({ ...app, db }, id)
  expect(await app.client.readJob({ params: { jobId: id } })).toMatchObject({
    state: 'cancelled',
    result: null,
  })
  expect(await kept(app.client)).toEqual(nothing)
})

test('a second import under the same id is a new edition of the baseline, and a scenario of its own', async () => {
  const app = await testApp()
  const first = await imported(app, sampleTables())
  const second = await imported(app, {
    ...sampleTables(),
    unitsBefore: sampleTables().unitsBefore.replace('Xã Bến Đò', 'Xã Bến Mới'),
  })
  expect(first.result?.scenarioId).not.toBe(second.result?.scenarioId)
  expect(await kept(app.client)).toEqual({ scenarios: 2, baselines: ['empty', 'lists'] })
})

test.skipIf(!sharedDataIsHere)(
  'CMD-11 the national lists are imported by a worker that tells how far it is (shared data)',
  async () => {
    const app = await testApp()
    const watch = await watchJobs(app)
    await workOn(app)
    const { id } = await handIn(
      {
        ...sampleTables('vietnam-2025'),
        unitsBefore: sharedText('units-before.csv'),
        unitsAfter: sharedText('units-after.csv'),
        correspondence: sharedText('lineage.csv'),
        provinces: sharedText('lineage-provinces.csv'),
      },
      app,
    )
    const job = await watch.until(id, isOver)
    expect(job).toMatchObject({ state: 'done', attempts: 1, problem: null, result: { units: 10_794 } })
    // Begun, three times how far it is, done.
    await watch.toldOf(id, 5)
    const { scenarioId } = job.result as { scenarioId: string }
    const { after } = await app.client.readSummary({ params: { scenarioId } })
    expect(after.units).toBe(3_355)
  },
)
