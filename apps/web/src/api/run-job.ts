import type { Job } from '@tinhgon/contract'
import { client } from './client.ts'

/** How often a job is looked at: ms. */
const pause = 300

/**
 * Hands in work and waits until it is over, telling how far it is. Cancelled there when the signal says so.
 * @throws ApiProblem, and the signal's reason
 */
export async function runJob(
  handIn: () => Promise<Job>,
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<Job> {
  let job = await handIn()
  const params = { jobId: job.id }
  while (job.state === 'waiting' || job.state === 'running') {
    if (signal.aborted) {
      // Nobody waits for it any more; that it could not be cancelled harms nobody.
      client.cancelJob({ params }).catch(() => undefined)
      signal.throwIfAborted()
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
    job = await client.readJob({ params })
    tell(job.progress)
  }
  signal.throwIfAborted()
  return job
}

export const jobFileAddress = (jobId: string, name: string): string =>
  `/api/jobs/${encodeURIComponent(jobId)}/files/${encodeURIComponent(name)}`
