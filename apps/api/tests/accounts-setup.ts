import type { Store } from '@tinhgon/db'
import { Hono } from 'hono'
import { inject } from 'vitest'
import { freshDatabaseUrl, openForTest } from '../../../tests/store/fresh-database.ts'
import { type Accounts, type AccountsParts, createAccounts } from '../src/accounts/create-accounts.ts'
import { answerError } from '../src/http/answer-error.ts'

export const publicUrl = 'http://localhost:4680'
export const secret = 'a secret of the tests that is long enough'
export const password = 'correct horse battery'

export interface Person {
  readonly userId: string
  readonly email: string
}

export interface Site {
  readonly accounts: Accounts
  readonly log: readonly string[]
  /** What the program makes of a request; `/who` answers the principal. */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** A database of its own with all tables. */
export const freshStore = async (): Promise<Store> =>
  (await openForTest(await freshDatabaseUrl(inject('serverUrl')))).db

/** One process of the program on a database; two of them stand for two processes. */
export function siteOn(db: Store, parts: Partial<AccountsParts> = {}): Site {
  const accounts = createAccounts({ db, publicUrl, secret, oidc: null, ...parts })
  const log: string[] = []
  const app = new Hono()
  app.onError(answerError((text) => log.push(text)))
  app.get('/who', async (context) => context.json(await accounts.identify(context.req.raw.headers)))
  app.all('/api/auth/*', (context) => accounts.handler(context.req.raw, '203.0.113.7'))
  return { accounts, log, request: async (path, init) => await app.request(path, init) }
}

/** Adds somebody who has chosen `password`. */
export async function personOf({ accounts }: Site, email = 'lan@example.vn'): Promise<Person> {
  const added = await accounts.addAccount({ email, name: 'Nguyễn Thị Lan' })
  if (!added.added) throw new Error(added.reason)
  await accounts.acceptInvitation(tokenIn(added.invitation.path), password)
  return { userId: added.userId, email }
}

/** `/invitation/<token>` → the token. */
export const tokenIn = (path: string): string => path.slice('/invitation/'.length)

export interface Browser {
  readonly cookies: ReadonlyMap<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  signIn(email: string, password?: string): Promise<Response>
  /** Who the program says this is; null for nobody. */
  who(): Promise<unknown>
}

/** Keeps cookies and says where it comes from, as browsers do. */
export function browserAt({ request }: Site, origin = publicUrl): Browser {
  const cookies = new Map<string, string>()
  async function send(path: string, init: RequestInit, headers: Record<string, string>): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await request(path, {
      ...init,
      headers: { Origin: origin, ...(cookie && { Cookie: cookie }), ...headers },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0\b/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const browser: Browser = {
    cookies,
    get: (path, headers = {}) => send(path, {}, headers),
    post: (path, body = {}, headers = {}) =>
      send(
        path,
        { method: 'POST', body: JSON.stringify(body) },
        { 'Content-Type': 'application/json', ...headers },
      ),
    signIn: (email, tried = password) => browser.post('/api/auth/sign-in/email', { email, password: tried }),
    who: async () => await (await send('/who', {}, {})).json(),
  }
  return browser
}

interface Answer {
  readonly code: string
  readonly refusals: readonly { readonly path: string }[]
  /** A token, when it is made. */
  readonly key: string
  readonly id: string
  /** Where the organisation's sign-on goes on. */
  readonly url: string
}

/** The JSON of an answer; what a test does not expect to be there is undefined. */
export const bodyOf = async (answer: Response): Promise<Answer> => (await answer.json()) as Answer
