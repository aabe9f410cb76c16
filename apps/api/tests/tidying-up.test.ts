import { createJob, endJob, findJob } from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { jobWorker } from '../src/jobs/job-worker.ts'
import { testApp } from './test-app.ts'

test('keys of a week ago and jobs of a month ago are forgotten, and nothing younger', async () => {
  const { db, client } = await testApp()
  const title = { vi: 'Nháp', en: 'Draft' }
  const { id } = await client.createScenario({ body: { baselineId: 'empty', title } })
  for (const [key, age] of [
    ['old-key', '8 days'],
    ['new-key', '6 days'],
  ]) {
    const values = { scenario_id: id, key: key ?? '', request_hash: 'x', version: 1, hash: null }
    await db.insertInto('idempotency_keys').values(values).execute()
    await sql`update idempotency_keys set created_at = now() - ${age}::interval where key = ${key}`.execute(
      db,
    )
  }
  for (const [job, age] of [
    ['old-job', '31 days'],
    ['new-job', '29 days'],
    ['open-job', null],
  ]) {
    const common = { workspaceId: 'default', type: 'export', input: {}, requestedBy: 'local' }
    await createJob(db, { id: job ?? '', ...common })
    if (age === null) continue
    await endJob(db, job ?? '', { state: 'cancelled' })
    await sql`update jobs set finished_at = now() - ${age}::interval where id = ${job}`.execute(db)
  }
  await jobWorker(db, () => undefined).tidyUp()
  const keys = await db.selectFrom('idempotency_keys').select('key').execute()
  expect(keys).toEqual([{ key: 'new-key' }])
  const left = await Promise.all(['old-job', 'new-job', 'open-job'].map((job) => findJob(db, job)))
  expect(left.map((job) => job?.id)).toEqual([undefined, 'new-job', 'open-job'])
})
