import { beginJob, endJob, endJobWithin, findJob, readJobInput, type Store, tellProgress } from '@tinhgon/db'
import { Problem } from '../http/problem.ts'
import { bringIn } from './bring-in.ts'
import { carryOut } from './carry-out.ts'
import { exportScenario } from './export-scenario.ts'
import { importFile } from './import-file.ts'
import { importTables } from './import-tables.ts'
import { type JobInput, jobInputSchema } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'
import { writeFiles } from './write-files.ts'

class JobCancelled extends Error {
  override readonly name = 'JobCancelled'
}

function perform(work: JobWork, input: JobInput): Promise<JobAnswer> {
  switch (input.type) {
    case 'carry-out':
      return carryOut(work, input)
    case 'bring-in':
      return bringIn(work, input)
    case 'export':
      return exportScenario(work, input)
    case 'files':
      return writeFiles(work, input)
    case 'import-tables':
      return importTables(work, input)
    case 'import-file':
      return importFile(work, input)
  }
}

/**
 * Runs one attempt of a job. What was foreseen fails it for good; what was not is thrown to the queue, which
 * tries again, until the last attempt says that it failed.
 */
export async function runJob(
  db: Store,
  jobId: string,
  lastAttempt: boolean,
  signal: AbortSignal,
  log: (text: string) => void,
): Promise<void> {
  if (!(await beginJob(db, jobId))) return
  const job = await findJob(db, jobId)
  if (!job) return
  const progress = async (fraction: number): Promise<void> => {
    if (signal.aborted || !(await tellProgress(db, jobId, fraction))) throw new JobCancelled()
  }
  try {
    const given = await readJobInput(db, jobId)
    if (given === undefined) throw new JobCancelled()
    const input = jobInputSchema.parse(given)
    const { keep, ...answer } = await perform({ db, job, progress }, input)
    await db.transaction().execute(async (transaction) => {
      await keep?.(transaction)
      if (!(await endJobWithin(transaction, jobId, { state: 'done', ...answer }))) throw new JobCancelled()
    })
  } catch (error) {
    if (error instanceof JobCancelled) return
    if (error instanceof Problem) {
      const { code, message: detail, parts } = error
      await endJob(db, jobId, { state: 'failed', problem: { code, detail, refusals: parts.refusals ?? [] } })
      return
    }
    log(`job ${jobId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    if (lastAttempt) await giveUpJob(db, jobId)
    else await endJob(db, jobId, { state: 'waiting' })
    if (!lastAttempt) throw error
  }
}

/** Fails a job that no attempt has brought to an end. */
export async function giveUpJob(db: Store, jobId: string): Promise<void> {
  const detail = 'Something went wrong in the program. Name the id of the job when you report it.'
  await endJob(db, jobId, { state: 'failed', problem: { code: 'internal', detail, refusals: [] } })
}
