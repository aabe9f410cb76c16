import { forgetOldJobs, forgetOldKeys, type Store } from '@tinhgon/db'
import type { JobWorker } from './job-queue.ts'
import { giveUpJob, runJob } from './run-job.ts'

/** Days for which one may ask whether an append was answered, and for which the files of a job are kept. */
const daysOfKeys = 7
const daysOfJobs = 30

/** What a process does with the jobs of the queue. */
export const jobWorker = (db: Store, log: (text: string) => void): JobWorker => ({
  run: (jobId, lastAttempt, signal) => runJob(db, jobId, lastAttempt, signal, log),
  giveUp: (jobId) => giveUpJob(db, jobId),
  tidyUp: async () => {
    await forgetOldKeys(db, daysOfKeys)
    await forgetOldJobs(db, daysOfJobs)
  },
})
