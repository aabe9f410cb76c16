import { randomUUID } from 'node:crypto'
import type { Job } from '@tinhgon/contract'
import {
  createJob,
  endJob,
  findJob,
  listJobs,
  type Membership,
  readJobFile,
  type StoredJob,
} from '@tinhgon/db'
import type { Access, OpenedScenario } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import type { JobInput } from './job-input.ts'
import type { JobQueue } from './job-queue.ts'

/** Work that takes longer than a request: hand in, look, cancel, fetch. */
export function serveJobs(serve: Serve, { db, findNormSettings }: Parts, queue: JobQueue): void {
  serve('exportScenario', async ({ params, body, access, opened, header }) => {
    if (body.personalDetails) mustKnowPeople(access, opened)
    const version = versionToRead(opened, body.version ?? undefined)
    const input = { type: 'export', scenarioId: params.scenarioId, ...body, version } as const
    return await handIn(access, opened.membership, input, header)
  })

  serve('writeFiles', async ({ body, access, opened, header }) => {
    if (body.order.what !== 'chart' && body.order.personalDetails) mustKnowPeople(access, opened)
    const version = versionToRead(opened, body.version ?? undefined)
    const isApproved = opened.approvedVersions.includes(version)
    const { scenario, membership } = opened
    const settings = (await findNormSettings(scenario.workspaceId ?? membership.workspaceId)).settings
    const input = { type: 'files', scenarioId: scenario.id, ...body, version, isApproved, settings } as const
    return await handIn(access, opened.membership, input, header)
  })

  serve('carryOutScenario', async ({ params, access, opened, header }) =>
    handIn(access, opened.membership, { type: 'carry-out', scenarioId: params.scenarioId }, header),
  )

  serve('bringInScenario', async ({ body, access, membership, header }) =>
    handIn(access, membership, { type: 'bring-in', ...body }, header),
  )

  serve('importTables', async ({ body, access, membership, header }) =>
    handIn(access, membership, { type: 'import-tables', ...body }, header),
  )

  serve('importFile', async ({ body, access, membership, header }) =>
    handIn(access, membership, { type: 'import-file', ...body }, header),
  )

  serve('listJobs', async ({ query, access }) => {
    const jobs = await listJobs(db, access.principal.userId, query.limit, query.cursor ?? null)
    return { jobs: jobs.map(jobAnswer), next: jobs.length === query.limit ? (jobs.at(-1)?.id ?? null) : null }
  })

  serve('readJob', async ({ job }) => jobAnswer(job))

  serve('cancelJob', async ({ job }) => {
    await endJob(db, job.id, { state: 'cancelled' })
    return await look(job.id)
  })

  serve('readJobFile', async ({ params, job }) => {
    const file = await readJobFile(db, job.id, params.name)
    if (!file) throw new Problem('not-found', `The job has no file "${params.name}".`)
    return new Response(new Uint8Array(file.content), {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(params.name)}`,
        'Cache-Control': 'no-store',
      },
    })
  })

  function mustKnowPeople(access: Access, { scenario }: OpenedScenario): void {
    if (access.knowsPeople(scenario.workspaceId)) return
    throw new Problem('forbidden', 'Your role does not need the names of holders. Export without them.')
  }

  /** What a job will do is settled when it is handed in, by what whoever asks may do then. */
  async function handIn(
    { principal }: Access,
    { workspaceId }: Membership,
    input: JobInput,
    header: (name: string, value: string) => void,
  ): Promise<Job> {
    const id = randomUUID()
    await db.transaction().execute(async (transaction) => {
      const requestedBy = principal.userId
      await createJob(transaction, { id, workspaceId, type: input.type, input, requestedBy })
      await queue.enqueue(transaction, id)
    })
    header('Location', `/api/jobs/${id}`)
    return await look(id)
  }

  async function look(id: string): Promise<Job> {
    const job = await findJob(db, id)
    if (job) return jobAnswer(job)
    throw new Problem('not-found', `There is no job "${id}" any more.`)
  }
}

const jobAnswer = (job: StoredJob): Job => ({
  id: job.id,
  workspaceId: job.workspaceId,
  type: job.type,
  requestedBy: job.requestedBy,
  state: job.state,
  progress: job.progress,
  attempts: job.attempts,
  problem: job.problem as Job['problem'],
  result: job.result as Job['result'],
  files: [...job.files],
  createdAt: job.createdAt.toISOString(),
  finishedAt: job.finishedAt?.toISOString() ?? null,
})
