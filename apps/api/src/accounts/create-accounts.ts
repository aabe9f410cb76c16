import {
  type AddAccountOutcome,
  addAccount,
  anyoneCanSignIn,
  findUsers,
  type Invitation,
  type NewAccount,
  type ResetOutcome,
  removeSessions,
  renameUser,
  resetAccount,
  type Store,
  type User,
} from '@tinhgon/db'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import type { HowToIdentify, Identify } from '../access/principal.ts'
import { type AcceptOutcome, acceptInvitation } from './accept-invitation.ts'
import { accountProblems, answerProblem } from './account-problem.ts'
import { answerOfLibrary, throwInside } from './answer-of-library.ts'
import { authOptions } from './auth-options.ts'
import { inviteFirstAdministrator } from './first-administrator.ts'
import { identifyBy } from './identify.ts'
import { type OidcSettings, organisationSignOn } from './organisation-sign-on.ts'
import { readAuthRequest } from './read-auth-request.ts'
import { backToSignIn, signOnProblems } from './sign-on-problems.ts'

export interface AccountsParts {
  readonly db: Store
  /** Where people reach the server: scheme, name and port. */
  readonly publicUrl: string
  /** Signs the cookies: 32 characters or more. */
  readonly secret: string
  /** Null where everybody signs in with a password. */
  readonly oidc: OidcSettings | null
  /** The clock of locks, invitations and tokens. */
  readonly now?: () => Date
}

export interface SignInOptions {
  /** What people call the organisation's sign-on; null where there is none. */
  readonly signOn: { readonly name: string } | null
  /** What the page for signing in says for each `?problem=`. */
  readonly problems: typeof signOnProblems
}

export interface Accounts {
  /**
   * Answers `authEndpoints`; anything else is not found.
   * @param address where the request comes from, by `clientAddress`
   */
  handler(request: Request, address: string | null): Promise<Response>
  readonly identify: Identify
  readonly signInOptions: SignInOptions
  addAccount(account: NewAccount): Promise<AddAccountOutcome>
  acceptInvitation(token: string, password: string): Promise<AcceptOutcome>
  resetByAdministrator(userId: string, by: string): Promise<ResetOutcome>
  findUsers(ids: readonly string[]): Promise<User[]>
  removeSessions(userId: string): Promise<void>
  rename(userId: string, name: string): Promise<void>
  anyoneCanSignIn(): Promise<boolean>
  /** Null once somebody can sign in. */
  inviteFirstAdministrator(email: string): Promise<Invitation | null>
}

/** Everything about who people are: signing in, tokens, and what an administrator does about accounts. */
export function createAccounts({
  db,
  publicUrl,
  secret,
  oidc,
  now = () => new Date(),
}: AccountsParts): Accounts {
  const settings = { db, publicUrl, secret, now }
  const auth = betterAuth(authOptions(settings))
  const signOn = oidc && organisationSignOn(settings, oidc)

  async function findSignedIn(headers: Headers, { counts }: HowToIdentify): Promise<User | null> {
    try {
      return (await auth.api.getSession({ headers, query: { disableRefresh: !counts } }))?.user ?? null
    } catch (error) {
      if (isAPIError(error) && error.statusCode < 500) return null
      return await throwInside(db, error instanceof Error ? error.message : String(error))
    }
  }

  async function handler(request: Request, address: string | null): Promise<Response> {
    const read = await readAuthRequest(request, address)
    if (read.answer) return read.answer
    const { endpoint } = read
    if (endpoint.bySignOn && !signOn) return answerProblem(accountProblems.noSignOn)
    const handle = endpoint.bySignOn && signOn ? await signOn() : auth.handler
    if (handle) return await answerOfLibrary(db, publicUrl, await handle(read.request))
    // Whoever comes back from the provider is a person with a browser, not a program.
    return endpoint.method === 'GET'
      ? backToSignIn(publicUrl, 'sign-on-failed')
      : answerProblem(accountProblems.signOnUnavailable)
  }

  return {
    handler,
    identify: identifyBy({ db, now, findSignedIn }),
    signInOptions: { signOn: oidc && { name: oidc.name }, problems: signOnProblems },
    addAccount: (account) => addAccount(db, now(), account),
    acceptInvitation: (token, password) => acceptInvitation(db, now(), { token, password }),
    resetByAdministrator: (userId, by) => resetAccount(db, { by, at: now() }, userId),
    findUsers: (ids) => findUsers(db, ids),
    removeSessions: (userId) => removeSessions(db, userId),
    rename: (userId, name) => renameUser(db, userId, name),
    anyoneCanSignIn: () => anyoneCanSignIn(db),
    inviteFirstAdministrator: (email) => inviteFirstAdministrator(db, now(), email),
  }
}
