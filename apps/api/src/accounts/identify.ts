import { defaultKeyHasher } from '@better-auth/api-key'
import { findTokenOwner, membershipsOf, type Store, type User } from '@tinhgon/db'
import type { HowToIdentify, Identify, Principal } from '../access/principal.ts'
import { accountProblems, thrownProblem } from './account-problem.ts'
import { tokenPrefix } from './auth-options.ts'
import { presentedToken } from './presented-token.ts'

export interface IdentifyParts {
  readonly db: Store
  readonly now: () => Date
  /** Who is signed in, by the cookie; null where nobody is. */
  readonly findSignedIn: (headers: Headers, how: HowToIdentify) => Promise<User | null>
}

/** Finds out who asks, in two queries: a program by its token, a person by the cookie. */
export function identifyBy({ db, now, findSignedIn }: IdentifyParts): Identify {
  return async (headers, how = { counts: true }) => {
    const token = presentedToken(headers)
    if (token === null) return await principalOf(db, await findSignedIn(headers, how), 'session')
    const owner = token.startsWith(tokenPrefix)
      ? await findTokenOwner(db, await defaultKeyHasher(token), now())
      : null
    if (owner === null) throw thrownProblem(accountProblems.tokenRefused)
    return await principalOf(db, owner, 'token')
  }
}

async function principalOf(
  db: Store,
  user: User | null,
  via: 'session' | 'token',
): Promise<Principal | null> {
  if (user === null) return null
  const { id: userId, name, email } = user
  return { userId, name, email, via, memberships: await membershipsOf(db, userId) }
}
