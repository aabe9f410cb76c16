import type { Client } from '@tinhgon/contract'
import { type Role, setMember } from '@tinhgon/db'
import { createAccounts } from '../src/accounts/create-accounts.ts'
import { bodyOf, browserAt, personOf, publicUrl, secret, siteOn } from './accounts-setup.ts'
import { type TestApp, testApp } from './test-app.ts'

export interface Colleague {
  readonly userId: string
  readonly client: Client
  readonly headers: Readonly<Record<string, string>>
}

export interface Team {
  readonly app: TestApp
  /** Somebody in the workspace `default`, with a token. */
  join(name: string, role: Role, scopeUnitId?: string): Promise<Colleague>
}

/** The app with accounts, and people who work together. */
export async function team(): Promise<Team> {
  const app = await testApp({ accounts: (db) => createAccounts({ db, publicUrl, secret, oidc: null }) })
  const site = siteOn(app.db)
  return {
    app,
    join: async (name, role, scopeUnitId) => {
      const { userId, email } = await personOf(site, `${name}@example.vn`)
      await setMember(app.db, { workspaceId: 'default', userId, role, scopeUnitId: scopeUnitId ?? null })
      const browser = browserAt(site)
      await browser.signIn(email)
      const { key } = await bodyOf(
        await browser.post('/api/auth/api-key/create', { name: 'tests', expiresIn: 86_400 }),
      )
      const headers = { Authorization: `Bearer ${key}` }
      return { userId, client: app.clientWith(headers), headers }
    },
  }
}
