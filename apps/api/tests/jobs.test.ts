import { chainBegin, findJob, readLog, verifyStore } from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import { runJob } from '../src/jobs/run-job.ts'
import { draftToExport, filesOf, runNow, titleOfDraft } from './exported-draft.ts'
import { isOver, watchJobs, workOn } from './job-watch.ts'
import { testApp } from './test-app.ts'

test('an export is worked on by a worker, tells how far it is, and gives documents to whoever asked', async () => {
  const app = await testApp()
  const watch = await watchJobs(app)
  const params = { scenarioId: await draftToExport(app, app.client) }
  const handedIn = await app.client.exportScenario({ params, body: {} })
  expect(handedIn).toMatchObject({ state: 'waiting', progress: 0, attempts: 0, files: [] })
  await workOn(app)
  expect(await watch.until(handedIn.id, isOver)).toMatchObject({ state: 'done', progress: 1, attempts: 1 })
  // Begun, twice how far it is, done.
  await watch.toldOf(handedIn.id, 4)
  const job = await app.client.readJob({ params: { jobId: handedIn.id } })
  const files = await filesOf(app.client, job)
  expect([...files.keys()]).toEqual(['baseline.json', 'scenario.json'])
  expect(JSON.parse(files.get('scenario.json') ?? '')).toMatchObject({
    format: 'tinhgon.scenario',
    title: titleOfDraft,
  })
  expect(JSON.parse(files.get('baseline.json') ?? '')).toMatchObject({ id: 'hue-2021' })
  expect((await app.client.listJobs({})).jobs.map(({ id }) => id)).toEqual([handedIn.id])
})

test('CAR-8 what is carried out is brought in on another database with its history intact', async () => {
  const [here, there] = [await testApp(), await testApp()]
  const scenarioId = await draftToExport(here, here.client)
  await here.client.appendEdit({ params: { scenarioId }, version: 1, body: { type: 'undone', version: 1 } })
  const out = await here.client.carryOutScenario({ params: { scenarioId }, body: {} })
  await runNow(here, out.id)
  const done = await here.client.readJob({ params: { jobId: out.id } })
  expect(done.result).toEqual({ scenarioId, edits: 2 })
  const file = (await filesOf(here.client, done)).get('scenario.tinhgon.json') ?? ''
  const brought = await there.client.bringInScenario({ body: { file } })
  await runNow(there, brought.id)
  expect(await there.client.readJob({ params: { jobId: brought.id } })).toMatchObject({
    state: 'done',
    result: { outcome: 'made', scenarioId, version: 2 },
  })
  const [ours, theirs] = await Promise.all(
    [here, there].map(({ db }) => readLog(db, scenarioId, chainBegin, 2)),
  )
  expect(theirs).toEqual(ours)
  expect((await verifyStore(there.db)).broken).toEqual([])
})

test('a job that is cancelled while it waits is never worked on', async () => {
  const app = await testApp()
  const watch = await watchJobs(app)
  const params = { scenarioId: await draftToExport(app, app.client) }
  const cancelled = await app.client.exportScenario({ params, body: {} })
  const told = await app.client.cancelJob({ params: { jobId: cancelled.id } })
  expect(told).toMatchObject({ state: 'cancelled', attempts: 0 })
  const next = await app.client.exportScenario({ params, body: {} })
  await workOn(app)
  // The queue gives them out in order, so the first was passed over.
  await watch.until(next.id, isOver)
  expect(await findJob(app.db, cancelled.id)).toMatchObject({ state: 'cancelled', attempts: 0, files: [] })
})

test('JOB-3 E3 a failure that was foreseen is told with its refusals and not tried again', async () => {
  const app = await testApp()
  const watch = await watchJobs(app)
  await workOn(app)
  const { id } = await app.client.bringInScenario({ body: { file: '{"format":"of others"}' } })
  await watch.until(id, isOver)
  const job = await app.client.readJob({ params: { jobId: id } })
  expect(job).toMatchObject({ state: 'failed', attempts: 1, problem: { code: 'refused' } })
  expect(job.problem?.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual(['unknown-format format'])
  expect(job.finishedAt).not.toBeNull()
})

test('JOB-3 what was not foreseen is tried again; after the last attempt the job fails without telling what is inside', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  const { id } = await app.client.exportScenario({ params, body: {} })
  await app.db
    .updateTable('jobs')
    .set({ input: '{"type":"of a later version"}' })
    .where('id', '=', id)
    .execute()
  const log: string[] = []
  const attempt = (last: boolean) =>
    runJob(app.db, id, last, new AbortController().signal, (text) => log.push(text))
  await expect(attempt(false)).rejects.toThrow()
  expect(await findJob(app.db, id)).toMatchObject({ state: 'waiting', attempts: 1, finishedAt: null })
  await attempt(true)
  expect(await findJob(app.db, id)).toMatchObject({
    state: 'failed',
    attempts: 2,
    problem: { code: 'internal', refusals: [] },
  })
  expect(log).toHaveLength(2)
})

test('JOB-1 two workers share the queue, and no job runs twice', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [one, other] = [await testApp({ url }), await testApp({ url })]
  const watch = await watchJobs(one)
  const params = { scenarioId: await draftToExport(one, one.client) }
  const ids: string[] = []
  for (let count = 0; count < 8; count += 1)
    ids.push((await one.client.exportScenario({ params, body: {} })).id)
  await Promise.all([workOn(one), workOn(other)])
  const jobs = await Promise.all(ids.map((id) => watch.until(id, isOver)))
  expect(jobs.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(ids.map(() => 'done 1'))
})

test('JOB-1 a job is there when its request was answered, and never if the request failed', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  await sql`alter schema pgboss rename to away`.execute(app.db)
  await expect(app.client.exportScenario({ params, body: {} })).rejects.toThrow()
  expect((await app.client.listJobs({})).jobs).toEqual([])
})
