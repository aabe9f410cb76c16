import { type Client, createClient } from '@tinhgon/contract'
import { type Database, everybodys, keepBaseline, type Store } from '@tinhgon/db'
import { inject, onTestFinished } from 'vitest'
import { freshDatabaseUrl, openForTest } from '../../../tests/store/fresh-database.ts'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'
import type { Identify } from '../src/access/principal.ts'
import { allowedOrigins } from '../src/accounts/allowed-origins.ts'
import type { Accounts } from '../src/accounts/create-accounts.ts'
import { localIdentify } from '../src/accounts/local-identify.ts'
import { type App, createApp } from '../src/app.ts'
import { type JobQueue, openJobQueue } from '../src/jobs/job-queue.ts'
import type { WebApp } from '../src/web/web-app.ts'

const port = 4680
const usual = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` }

export interface TestApp {
  readonly database: Database
  readonly db: Store
  readonly app: App
  readonly queue: JobQueue
  readonly log: readonly string[]
  /** Asks by what is described, and checks that every answer is as described. */
  readonly client: Client
  /** The same with headers of its own, such as a token. */
  clientWith(headers: Record<string, string>): Client
  /** Sends a request as a browser on this machine would; `headers` replace the usual ones. */
  send(path: string, init?: RequestInit): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}

interface TestAppOptions {
  readonly webApp?: WebApp
  /** Of the program. */
  readonly edition?: string
  /** A database of the caller's, for a second process on it. */
  readonly url?: string
  readonly accounts?: (db: Store) => Accounts
  readonly identify?: (db: Store) => Identify
}

/** The app on a database of its own, with one empty baseline `empty`. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await openForTest(options.url ?? (await freshDatabaseUrl(inject('serverUrl'))))
  const { db } = database
  await keepBaseline(db, emptyBaseline('empty'), everybodys)
  const log: string[] = []
  const queue = await openJobQueue(database, (text) => log.push(text))
  onTestFinished(() => queue.stop())
  const accounts = options.accounts?.(db) ?? null
  const app = createApp({
    db,
    webApp: options.webApp ?? new Map(),
    identify: options.identify?.(db) ?? accounts?.identify ?? localIdentify(db),
    accounts,
    queue,
    allowed: () => allowedOrigins({ accounts: null }, port),
    https: false,
    edition: options.edition ?? 'tests',
    now: () => new Date(),
    log: (text) => log.push(text),
  })
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await app.hono.request(path, {
      ...init,
      headers: { ...usual, ...(init.headers as Record<string, string>) },
    })
  const clientWith = (headers: Record<string, string>): Client =>
    createClient({ fetch: send, headers, checkAnswers: true })
  return {
    database,
    db,
    app,
    queue,
    log,
    client: clientWith({}),
    clientWith,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

interface Answer {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly edits: readonly unknown[]
  readonly scenarios: readonly unknown[]
  readonly baselines: readonly unknown[]
  readonly refusals: readonly { readonly code: string; readonly path: string }[]
}

/** The JSON of an answer; what a test does not expect to be there is undefined. */
export const bodyOf = async (answer: Response): Promise<Answer> => (await answer.json()) as Answer
