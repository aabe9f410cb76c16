import { beginSignIn, forgetFailures, type Store } from '@tinhgon/db'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'

const signInPath = '/sign-in/email'
const refusal = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' }

/**
 * Ends guessing at one person's password, wherever the guesses come from. Whoever is locked out is answered
 * like whoever guesses wrongly, in the same time, so that nobody learns which e-mails are known here.
 */
export const lockout = (db: Store, now: () => Date) => ({
  before: createAuthMiddleware(async (context) => {
    if (context.path !== signInPath) return
    const { email, password } = context.body
    if (await beginSignIn(db, email, now())) return
    await context.context.password.hash(password)
    throw new APIError('UNAUTHORIZED', refusal)
  }),
  after: createAuthMiddleware(async (context) => {
    if (context.path !== signInPath || isAPIError(context.context.returned)) return
    await forgetFailures(db, context.body.email, now())
  }),
})
