import { tellServerState } from './server-state.ts'

/** What `/api/auth` answers when it will not; its codes have sentences in every language. */
export class AccountProblem extends Error {
  override readonly name = 'AccountProblem'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export interface ApiToken {
  readonly id: string
  readonly name: string | null
  readonly createdAt: string
  readonly expiresAt: string | null
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  let response: Response
  try {
    response = await fetch(`/api/auth${path}`, init)
  } catch (error) {
    tellServerState('unreachable')
    throw new AccountProblem('offline', String(error))
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  const { code = 'unreadable', detail = response.statusText } = (answer ?? {}) as Record<string, string>
  if (code === 'database-unavailable') tellServerState('database-away')
  throw new AccountProblem(code, detail)
}

/** Signing in, and what everybody does about their own account. @throws AccountProblem from each */
export const accountRequests = {
  signIn: (email: string, password: string) => ask<unknown>('/sign-in/email', { email, password }),
  /** Where the organisation's sign-on waits. */
  beginSignOn: async (callbackURL: string) =>
    (await ask<{ url: string }>('/sign-in/social', { callbackURL })).url,
  signOut: () => ask<unknown>('/sign-out', {}),
  signOutEverywhere: () => ask<unknown>('/revoke-sessions', {}),
  changePassword: (currentPassword: string, newPassword: string) =>
    ask<unknown>('/change-password', { currentPassword, newPassword }),
  createToken: (name: string, days: number) =>
    ask<{ key: string }>('/api-key/create', { name, expiresIn: days * 86_400 }),
  listTokens: async () => {
    const listed = await ask<readonly ApiToken[] | { readonly apiKeys: readonly ApiToken[] }>('/api-key/list')
    return 'apiKeys' in listed ? listed.apiKeys : listed
  },
  revokeToken: (keyId: string) => ask<unknown>('/api-key/delete', { keyId }),
}
