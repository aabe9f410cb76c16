import type { Store } from '@tinhgon/db'
import type { JobWorker } from './job-queue.ts'
import { giveUpJob, runJob } from './run-job.ts'

/** What a process does with the jobs of the queue. */
export const jobWorker = (db: Store, log: (text: string) => void): JobWorker => ({
  run: (jobId, lastAttempt, signal) => runJob(db, jobId, lastAttempt, signal, log),
  giveUp: (jobId) => giveUpJob(db, jobId),
})
