import { keepBaseline, type Store } from '@tinhgon/db'
import { inject } from 'vitest'
import { freshDatabaseUrl, openForTest } from '../../../tests/store/fresh-database.ts'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'
import { createApp } from '../src/app.ts'
import type { WebApp } from '../src/web/web-app.ts'

const port = 4680

export interface TestApp {
  readonly db: Store
  readonly log: readonly string[]
  /** Sends a request as a browser on this machine would; `headers` replace the usual ones. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}

/** The app on a database of its own, with one empty baseline `empty`. */
export async function testApp(webApp: WebApp = new Map()): Promise<TestApp> {
  const { db } = await openForTest(await freshDatabaseUrl(inject('serverUrl')))
  await keepBaseline(db, emptyBaseline('empty'))
  const log: string[] = []
  const app = createApp({ db, webApp, port: () => port, log: (text) => log.push(text) })
  const usual = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` }
  return {
    db,
    log,
    get: async (path, headers) => await app.request(path, { headers: { ...usual, ...headers } }),
    post: async (path, body, headers) =>
      await app.request(path, {
        method: 'POST',
        headers: { ...usual, 'Content-Type': 'application/json', ...headers },
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
