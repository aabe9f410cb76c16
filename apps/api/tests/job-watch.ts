import { findJob, type StoredJob } from '@tinhgon/db'
import { onTestFinished } from 'vitest'
import { jobWorker } from '../src/jobs/job-worker.ts'
import type { TestApp } from './test-app.ts'

export interface JobWatch {
  /** The job as soon as it is what is looked for; looks again whenever a process tells that jobs changed. */
  until(jobId: string, wanted: (job: StoredJob) => boolean): Promise<StoredJob>
  /** Resolves when a job has been told of so many times. */
  toldOf(jobId: string, times: number): Promise<void>
}

/** Hears what all processes tell of their jobs. */
export async function watchJobs({ database, db }: Pick<TestApp, 'database' | 'db'>): Promise<JobWatch> {
  const told: string[] = []
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const look of waiting) look()
  }
  const open = Promise.withResolvers<void>()
  const listener = database.listen(
    (notice) => {
      if (notice.type !== 'job') return
      told.push(notice.jobId)
      wake()
    },
    () => {
      open.resolve()
      wake()
    },
  )
  onTestFinished(() => listener.close())
  await open.promise
  return {
    toldOf: (jobId, times) =>
      new Promise((resolve) => {
        const count = (): void => {
          if (told.filter((one) => one === jobId).length < times) return
          waiting.delete(count)
          resolve()
        }
        waiting.add(count)
        count()
      }),
    until: (jobId, wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          findJob(db, jobId).then((job) => {
            if (!job || !wanted(job)) return
            waiting.delete(look)
            resolve(job)
          }, reject)
        }
        waiting.add(look)
        look()
      }),
  }
}

export const isOver = ({ state }: Pick<StoredJob, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running'

/** Works on the jobs of an app as `npm run worker` does. */
export const workOn = ({ db, queue }: TestApp, log: (text: string) => void = () => undefined) =>
  queue.work(jobWorker(db, log))
