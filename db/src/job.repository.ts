import { sql } from 'kysely'
import type { JobState } from './jobs.table.ts'
import { tellProcesses } from './live/notify.ts'
import type { Store } from './tables.ts'

export interface JobFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
}

export interface StoredJob {
  readonly id: string
  readonly workspaceId: string
  readonly type: string
  readonly requestedBy: string
  readonly state: JobState
  readonly progress: number
  readonly attempts: number
  readonly problem: unknown
  readonly result: unknown
  readonly files: readonly JobFile[]
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

export type NewJob = Pick<StoredJob, 'id' | 'workspaceId' | 'type' | 'requestedBy'> & {
  readonly input: unknown
}

export async function createJob(transaction: Store, job: NewJob): Promise<void> {
  await transaction
    .insertInto('jobs')
    .values({
      id: job.id,
      workspace_id: job.workspaceId,
      type: job.type,
      input: JSON.stringify(job.input),
      requested_by: job.requestedBy,
      state: 'waiting',
      problem: null,
      result: null,
      finished_at: null,
    })
    .execute()
}

const selectJobs = (db: Store) =>
  db
    .selectFrom('jobs')
    .select([
      'id',
      'workspace_id',
      'type',
      'requested_by',
      'state',
      'progress',
      'attempts',
      'problem',
      'result',
      'created_at',
      'finished_at',
    ])
    .select(
      sql<JobFile[]>`coalesce((
        select json_agg(json_build_object(
          'name', name, 'mediaType', media_type, 'bytes', length(content)) order by name)
        from job_files where job_id = jobs.id and role = 'result'), '[]')`.as('files'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof selectJobs>['executeTakeFirstOrThrow']>>

const toJob = (row: Row): StoredJob => ({
  id: row.id,
  workspaceId: row.workspace_id,
  type: row.type,
  requestedBy: row.requested_by,
  state: row.state,
  progress: row.progress,
  attempts: row.attempts,
  problem: row.problem,
  result: row.result,
  files: row.files,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
})

export async function findJob(db: Store, id: string): Promise<StoredJob | null> {
  const row = await selectJobs(db).where('id', '=', id).executeTakeFirst()
  return row ? toJob(row) : null
}

/** What a job under way is to do; undefined once it is over. May be large, so it is read by whoever does it alone. */
export async function readJobInput(db: Store, id: string): Promise<unknown> {
  const row = await db
    .selectFrom('jobs')
    .select('input')
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return row?.input
}

/** The jobs of one person, the last first. */
export async function listJobs(
  db: Store,
  requestedBy: string,
  limit: number,
  after: string | null,
): Promise<StoredJob[]> {
  const rows = await selectJobs(db)
    .where('requested_by', '=', requestedBy)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (select created_at, id from jobs where id = ${after})`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toJob)
}

/** Begins an attempt. False where the job is over or cancelled. */
export async function beginJob(db: Store, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set((now) => ({ state: 'running', progress: 0, attempts: now('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  await tellProcesses(db, { type: 'job', jobId: id })
  return numUpdatedRows > 0n
}

/** Tells how far a job is. False where it has been cancelled: whoever works on it stops. */
export async function tellProgress(db: Store, id: string, progress: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ progress })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  await tellProcesses(db, { type: 'job', jobId: id })
  return numUpdatedRows > 0n
}

export interface JobOutcome {
  readonly state: 'done' | 'failed' | 'cancelled' | 'waiting'
  readonly problem?: unknown
  readonly result?: unknown
  readonly files?: readonly { readonly name: string; readonly mediaType: string; readonly content: Buffer }[]
}

/** Ends a job, or an attempt of it, all or nothing; one that was cancelled meanwhile stays cancelled. */
export const endJob = (db: Store, id: string, outcome: JobOutcome): Promise<boolean> =>
  db.transaction().execute((transaction) => endJobWithin(transaction, id, outcome))

/** The same within a transaction of the caller's. False where it was cancelled. */
export async function endJobWithin(
  transaction: Store,
  id: string,
  { state, problem, result, files = [] }: JobOutcome,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('jobs')
    .set({
      state,
      problem: problem === undefined ? null : JSON.stringify(problem),
      result: result === undefined ? null : JSON.stringify(result),
      ...(state === 'done' ? { progress: 1 } : {}),
      // What it was given is not kept longer than needed: there may be names in it.
      ...(state === 'waiting' ? { finished_at: null } : { finished_at: new Date(), input: '{}' }),
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  for (const { name, mediaType, content } of files)
    await transaction
      .insertInto('job_files')
      .values({ job_id: id, role: 'result', name, media_type: mediaType, content })
      .execute()
  await tellProcesses(transaction, { type: 'job', jobId: id })
  return true
}

export async function readJobFile(
  db: Store,
  id: string,
  name: string,
): Promise<{ readonly mediaType: string; readonly content: Buffer } | null> {
  const row = await db
    .selectFrom('job_files')
    .select(['media_type', 'content'])
    .where('job_id', '=', id)
    .where('role', '=', 'result')
    .where('name', '=', name)
    .executeTakeFirst()
  return row ? { mediaType: row.media_type, content: row.content } : null
}

/** Deletes jobs that ended so many days ago, with their files. Returns how many. */
export async function forgetOldJobs(db: Store, days: number): Promise<number> {
  const eldest = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  const { numDeletedRows } = await db.deleteFrom('jobs').where('finished_at', '<', eldest).executeTakeFirst()
  return Number(numDeletedRows)
}
