// What `npm run worker` runs: works on jobs beside the processes that answer requests.
import { databaseOptions, openDatabase } from '@tinhgon/db'
import { openJobQueue } from './jobs/job-queue.ts'
import { jobWorker } from './jobs/job-worker.ts'
import { type AtTheEnd, log, runProgram, say } from './start/run-program.ts'

async function start(atTheEnd: AtTheEnd): Promise<void> {
  const database = await openDatabase(databaseOptions(process.env, say))
  const { db, place } = database
  atTheEnd(() => database.close())
  say(`database: ${place}`)
  const queue = await openJobQueue(database, log)
  atTheEnd(() => queue.stop())
  await queue.work(jobWorker(db, log))
  say('working on jobs (stop with Ctrl+C)')
}

await runProgram(start)
