import { beginJob, findJob } from '@tinhgon/db'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { expect, inject, onTestFinished, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import type { JobWorker } from '../src/jobs/job-queue.ts'
import { jobWorker } from '../src/jobs/job-worker.ts'
import { isOver, watchJobs, workOn } from './job-watch.ts'
import { type TestApp, testApp } from './test-app.ts'

/** As if the heart of whoever works had stopped long ago: the queue looks for such attempts once a minute. */
async function loseAttempts({ db, database }: TestApp, queue: string): Promise<void> {
  const away = sql`heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 day'`
  await sql`update pgboss.job set ${away} where state = 'active'`.execute(db)
  const boss = new PgBoss({ db: { executeSql: database.plainSql }, schema: 'pgboss', supervise: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.supervise(queue)
  await boss.stop({ graceful: false })
  await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(db)
}

/** Begins attempts and never ends them, like a program that is killed in the middle. */
function dyingWorker({ db }: TestApp): { readonly worker: JobWorker; readonly begun: Promise<void> } {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  onTestFinished(() => end.resolve())
  const run = async (jobId: string): Promise<void> => {
    await beginJob(db, jobId)
    begun.resolve()
    await end.promise
  }
  const { giveUp, tidyUp } = jobWorker(db, () => undefined)
  return { worker: { run, giveUp, tidyUp }, begun: begun.promise }
}

const title = { vi: 'Thử', en: 'Trial' }

async function twoProcesses() {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [dying, living] = [await testApp({ url }), await testApp({ url })]
  const watch = await watchJobs(living)
  const { id: scenarioId } = await living.client.createScenario({ body: { baselineId: 'empty', title } })
  const { id } = await living.client.exportScenario({ params: { scenarioId }, body: {} })
  const { worker, begun } = dyingWorker(dying)
  await dying.queue.work(worker)
  await begun
  return { living, watch, id }
}

test('JOB-2 an attempt whose worker died is taken up by another', async () => {
  const { living, watch, id } = await twoProcesses()
  expect(await findJob(living.db, id)).toMatchObject({ state: 'running', attempts: 1 })
  await loseAttempts(living, 'jobs')
  await workOn(living)
  expect(await watch.until(id, isOver)).toMatchObject({ state: 'done', attempts: 2 })
})

test('JOB-2 a job whose last attempt was lost too is told to have failed', async () => {
  const { living, watch, id } = await twoProcesses()
  await sql`update pgboss.job set retry_count = retry_limit where state = 'active'`.execute(living.db)
  await loseAttempts(living, 'jobs')
  await workOn(living)
  expect(await watch.until(id, isOver)).toMatchObject({
    state: 'failed',
    attempts: 1,
    problem: { code: 'internal' },
  })
})
