// What `npm start` runs: everything that must be there is made, then the address is printed.
import { fileURLToPath } from 'node:url'
import { databaseOptions, openDatabase } from '@tinhgon/db'
import { allowedOrigins } from './accounts/allowed-origins.ts'
import { createApp } from './app.ts'
import { loadExamples } from './examples/load-examples.ts'
import { openJobQueue } from './jobs/job-queue.ts'
import { jobWorker } from './jobs/job-worker.ts'
import { buildWeb } from './start/build-web.ts'
import { readConfiguration } from './start/configuration.ts'
import { listen, refuseTakenPort } from './start/listen.ts'
import { openAccounts } from './start/open-accounts.ts'
import { type AtTheEnd, log, runProgram, say } from './start/run-program.ts'
import { sourceHash } from './start/source-hash.ts'
import { readWebApp } from './web/web-app.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

async function start(atTheEnd: AtTheEnd): Promise<void> {
  const configuration = readConfiguration(process.env)
  await refuseTakenPort(configuration)
  // Together: the build keeps another process busy while the database starts. Both are waited for, also when
  // one fails: a server that comes up after we have gone would be left running.
  const opening = openDatabase(databaseOptions(process.env, say)).then((database) => {
    atTheEnd(() => database.close())
    return database
  })
  const building = buildWeb(root, say)
  const hashing = sourceHash(root, ['apps/api', 'db', 'packages'])
  await Promise.allSettled([opening, building, hashing])
  const [database, webFolder, edition] = [await opening, await building, await hashing]
  const { db, place } = database
  say(`database: ${place}`)
  const written = await loadExamples(db)
  if (written.length > 0) say(`loaded ${written.join(', ')}`)
  const { identify, accounts } = await openAccounts(db, configuration, say)
  const queue = await openJobQueue(database, log)
  atTheEnd(() => queue.stop())
  if (configuration.worksOnJobs) await queue.work(jobWorker(db, log))
  let port = configuration.port
  const app = createApp({
    db,
    webApp: await readWebApp(webFolder),
    identify,
    accounts,
    queue,
    allowed: () => allowedOrigins(configuration, port),
    https: configuration.accounts?.publicUrl.startsWith('https:') ?? false,
    edition,
    now: () => new Date(),
    log,
  })
  const listener = database.listen(app.hear, app.lookAgain)
  atTheEnd(() => listener.close())
  const listening = await listen(app.hono, configuration)
  atTheEnd(async () => {
    app.endStreams()
    await listening.stop()
  })
  port = listening.port
  say(
    `Tinh Gọn is ready: ${configuration.accounts?.publicUrl ?? `http://localhost:${port}`} (stop with Ctrl+C)`,
  )
}

await runProgram(start)
