// What `npm start` runs: everything that must be there is made, then the address is printed.
import { fileURLToPath } from 'node:url'
import { type Database, DatabaseUnavailable, databaseOptions, openDatabase } from '@tinhgon/db'
import { createApp } from './app.ts'
import { loadExamples } from './examples/load-examples.ts'
import { buildWeb, WebBuildFailed } from './start/build-web.ts'
import { ConfigurationRefused, readConfiguration } from './start/configuration.ts'
import { type Listening, listen, PortUnavailable, refuseTakenPort } from './start/listen.ts'
import { openAccounts } from './start/open-accounts.ts'
import { readWebApp } from './web/web-app.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const opened: { database: Database | null; listening: Listening | null } = { database: null, listening: null }
/** First nobody can begin anything, then the database is left. */
async function stopAll(): Promise<void> {
  await opened.listening?.stop()
  await opened.database?.close()
}

function fail(error: unknown): never {
  const foreseen = [ConfigurationRefused, DatabaseUnavailable, PortUnavailable, WebBuildFailed].some(
    (known) => error instanceof known,
  )
  const text =
    error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env)
  await refuseTakenPort(configuration)
  // Together: the build keeps another process busy while the database starts. Both are waited for, also when
  // one fails: a server that comes up after we have gone would be left running.
  const opening = openDatabase(databaseOptions(process.env, say)).then((database) => {
    opened.database = database
    return database
  })
  const building = buildWeb(root, say)
  await Promise.allSettled([opening, building])
  const [database, webFolder] = [await opening, await building]
  say(`database: ${database.place}`)
  const written = await loadExamples(database.db)
  if (written.length > 0) say(`loaded ${written.join(', ')}`)
  const { identify, accounts } = await openAccounts(database.db, configuration, say)
  const webApp = await readWebApp(webFolder)
  const log = (text: string): void => void process.stderr.write(`${text}\n`)
  const app = createApp({
    db: database.db,
    webApp,
    port: () => opened.listening?.port ?? configuration.port,
    identify,
    accounts,
    log,
  })
  opened.listening = await listen(app, configuration)
  const address = configuration.accounts?.publicUrl ?? `http://localhost:${opened.listening.port}`
  say(`Tinh Gọn is ready: ${address} (stop with Ctrl+C)`)
}

const starting = start()
let stopping = false

async function stopOnSignal(): Promise<void> {
  // Ctrl+C reaches us twice, from the terminal and from npm: once is enough.
  if (stopping) return
  stopping = true
  try {
    await starting.catch(() => undefined)
    await stopAll()
    say('stopped')
    process.exit(0)
  } catch (error) {
    fail(error)
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnSignal())

try {
  await starting
} catch (error) {
  if (!stopping) {
    await stopAll().catch(() => undefined)
    fail(error)
  }
}
