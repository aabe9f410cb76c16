import type { Database, Store } from '@tinhgon/db'
import { CompiledQuery } from 'kysely'
import { type Db, PgBoss } from 'pg-boss'

const queue = 'jobs'
/** Jobs whose every attempt was lost: nobody is left who could say that they failed. */
const lost = 'lost-jobs'
/** Beyond the first: a program that was killed, a database that was away. What is wrong with the input fails at once. */
const retries = 2
const tidying = 'tidying-up'
/** After one in the morning in Vietnam, in one of the processes that work. */
const everyNight = '17 18 * * *'
const day = 24 * 60 * 60

export interface JobWorker {
  /** One attempt. What it throws makes the queue try again, if that was not the last. */
  run(jobId: string, lastAttempt: boolean, signal: AbortSignal): Promise<void>
  /** The last attempt ended without a word: its program was killed, or it took too long. */
  giveUp(jobId: string): Promise<void>
  /** Forgets what nobody asks for any more. */
  tidyUp(): Promise<void>
}

export interface JobQueue {
  /** Hands a job in; it is there when the caller's transaction commits, and never if it does not. */
  enqueue(transaction: Store, jobId: string): Promise<void>
  /** Works on jobs in this process, one at a time. */
  work(worker: JobWorker): Promise<void>
  /** Takes no more, and gives what is under way a few seconds. */
  stop(): Promise<void>
}

/** pg-boss within a transaction of the caller's. */
const within = (transaction: Store): Db => ({
  executeSql: async (text, values = []) => {
    const { rows } = await transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))
    return { rows: [...rows] }
  },
})

/** The queue over the same PostgreSQL; as many processes as one likes work on it. */
export async function openJobQueue(
  { plainSql }: Pick<Database, 'plainSql'>,
  log: (text: string) => void,
): Promise<JobQueue> {
  // On the connections that everything else uses: one pool, one way to bring the server back.
  const boss = new PgBoss({ db: { executeSql: plainSql }, schema: 'pgboss' })
  boss.on('error', (error) => log(`jobs: ${error.message}`))
  await boss.start()
  await boss.createQueue(lost, { retryLimit: retries, deleteAfterSeconds: day })
  const options = {
    retryLimit: retries,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 900,
    heartbeatSeconds: 30,
    deleteAfterSeconds: day,
    deadLetter: lost,
  }
  await boss.createQueue(queue, options)
  // One that an earlier version of the program made keeps its options otherwise.
  await boss.updateQueue(queue, options)
  return {
    enqueue: async (transaction, jobId) => {
      await boss.send(queue, { jobId }, { db: within(transaction) })
    },
    work: async ({ run, giveUp, tidyUp }) => {
      const often = { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true } as const
      await boss.work<{ jobId: string }>(queue, often, async (jobs) => {
        for (const { data, retryCount, signal } of jobs) await run(data.jobId, retryCount >= retries, signal)
      })
      await boss.work<{ jobId: string }>(lost, { batchSize: 1, pollingIntervalSeconds: 5 }, async (jobs) => {
        for (const { data } of jobs) await giveUp(data.jobId)
      })
      await boss.createQueue(tidying)
      await boss.schedule(tidying, everyNight)
      await boss.work(tidying, { pollingIntervalSeconds: 60 }, async () => await tidyUp())
      // On a desk the program may never run at night.
      await tidyUp()
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
