import { randomUUID } from 'node:crypto'
import type { Job, JobInput } from '@tinhgon/contract'
import { createJob, endJob, findJob, listJobs, readJobFile, type StoredJob } from '@tinhgon/db'
import { type Access, needRole } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import type { JobQueue } from './job-queue.ts'

/** Work that takes longer than a request: hand in, look, cancel, fetch. */
export function serveJobs(serve: Serve, { db }: Parts, queue: JobQueue): void {
  serve('startJob', async ({ body, access, membership, header }) => {
    const input = await settle(access, membership.workspaceId, body)
    const id = randomUUID()
    await db.transaction().execute(async (transaction) => {
      await createJob(transaction, {
        id,
        workspaceId: membership.workspaceId,
        type: input.type,
        input,
        requestedBy: access.principal.userId,
      })
      await queue.enqueue(transaction, id)
    })
    header('Location', `/api/jobs/${id}`)
    return jobAnswer(await needJob(access, id))
  })

  serve('listJobs', async ({ query, access }) => {
    const jobs = await listJobs(db, access.principal.userId, query.limit, query.cursor ?? null)
    return { jobs: jobs.map(jobAnswer), next: jobs.length === query.limit ? (jobs.at(-1)?.id ?? null) : null }
  })

  serve('readJob', async ({ params, access }) => jobAnswer(await needJob(access, params.jobId)))

  serve('cancelJob', async ({ params, access }) => {
    await needJob(access, params.jobId)
    await endJob(db, params.jobId, { state: 'cancelled' })
    return jobAnswer(await needJob(access, params.jobId))
  })

  serve('readJobFile', async ({ params, access }) => {
    await needJob(access, params.jobId)
    const file = await readJobFile(db, params.jobId, params.name)
    if (!file) throw new Problem('not-found', `The job has no file "${params.name}".`)
    return new Response(new Uint8Array(file.content), {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(params.name)}`,
        'Cache-Control': 'no-store',
      },
    })
  })

  /** Somebody else's job is nobody's business, not even that there is one. */
  async function needJob({ principal }: Access, id: string): Promise<StoredJob> {
    const job = await findJob(db, id)
    if (job?.requestedBy === principal.userId) return job
    throw new Problem('not-found', `There is no job "${id}".`)
  }
}

/**
 * What a job will do is settled when it is handed in, by what whoever asks may do then.
 * @throws Problem
 */
async function settle(access: Access, workspaceId: string, input: JobInput): Promise<JobInput> {
  const { principal } = access
  if (input.type === 'bring-in') {
    needRole(principal, workspaceId, ['administrator', 'planner'])
    return input
  }
  const opened = await access.scenario(input.scenarioId, 'export')
  const knowsPeople = access.knowsPeople(opened.scenario.workspaceId)
  if (input.type === 'export') {
    if (input.personalDetails && !knowsPeople)
      throw new Problem('forbidden', 'Your role does not need the names of holders. Export without them.')
    return { ...input, version: versionToRead(opened, input.version ?? undefined) }
  }
  // The whole history goes along, names included: they are part of what the hashes cover.
  if (!knowsPeople || opened.versions !== null)
    throw new Problem(
      'forbidden',
      'A scenario is carried out with its whole history by who may see all of it.',
    )
  return input
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
