import type { JobOutcome, Store, StoredJob } from '@tinhgon/db'

/** What a job may do while it runs. */
export interface JobWork {
  readonly db: Store
  readonly job: StoredJob
  /** Tells how far it is, from 0 to 1. @throws JobCancelled */
  readonly progress: (fraction: number) => Promise<void>
}

export interface JobAnswer extends Pick<JobOutcome, 'files'> {
  readonly result: Readonly<Record<string, unknown>>
  /** Keeps what was made, in the transaction in which the job is done: both, or neither where it was cancelled. */
  readonly keep?: (transaction: Store) => Promise<void>
}
