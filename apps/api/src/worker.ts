// What `npm run worker` runs: works on jobs beside the processes that answer requests.
import { databaseOptions, openDatabase } from '@tinhgon/db'
import { openJobQueue } from './jobs/job-queue.ts'
import { runJob } from './jobs/run-job.ts'
import { type AtTheEnd, log, runProgram, say } from './start/run-program.ts'

async function start(atTheEnd: AtTheEnd): Promise<void> {
  const database = await openDatabase(databaseOptions(process.env, say))
  const { db, place } = database
  atTheEnd(() => database.close())
  say(`database: ${place}`)
  const queue = await openJobQueue(database, log)
  atTheEnd(() => queue.stop())
  await queue.work((jobId, lastAttempt, signal) => runJob(db, jobId, lastAttempt, signal, log))
  say('working on jobs (stop with Ctrl+C)')
}

await runProgram(start)
