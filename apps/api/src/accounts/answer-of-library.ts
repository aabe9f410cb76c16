import { ping, type Store } from '@tinhgon/db'
import { z } from 'zod'
import { type AccountProblem, accountProblems, answerProblem } from './account-problem.ts'
import { backToSignIn, signOnProblemOf } from './sign-on-problems.ts'

const problems: Readonly<Record<string, AccountProblem>> = {
  INVALID_EMAIL_OR_PASSWORD: accountProblems.signInRefused,
  // What nobody could have signed in with is refused like everything else.
  INVALID_EMAIL: accountProblems.signInRefused,
  UNAUTHORIZED: accountProblems.notSignedIn,
  UNAUTHORIZED_SESSION: accountProblems.notSignedIn,
  INVALID_PASSWORD: accountProblems.passwordRefused,
  CREDENTIAL_ACCOUNT_NOT_FOUND: accountProblems.noPassword,
  INVALID_ORIGIN: accountProblems.originRefused,
  MISSING_OR_NULL_ORIGIN: accountProblems.originRefused,
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: accountProblems.originRefused,
  KEY_NOT_FOUND: accountProblems.tokenUnknown,
}

const errorSchema = z.object({ code: z.string().catch(''), message: z.string().catch('') }).catch({
  code: '',
  message: '',
})

/**
 * The library says in every case that something inside went wrong, and nothing else.
 * @throws what is wrong with the database, if that is it
 */
export async function throwInside(db: Store, what: string): Promise<never> {
  await ping(db)
  throw new Error(`The library for signing in failed: ${what}`)
}

/** Makes an answer of the library into one of ours. */
export async function answerOfLibrary(db: Store, publicUrl: string, answer: Response): Promise<Response> {
  if (answer.status >= 500) return await throwInside(db, `status ${answer.status}`)
  if (answer.status === 429) {
    const wait = answer.headers.get('X-Retry-After') ?? '60'
    return answerProblem(accountProblems.tooMany, { headers: { 'Retry-After': wait } })
  }
  if (answer.status >= 400) {
    const { code, message } = errorSchema.parse(await answer.json().catch(() => null))
    return answerProblem(problems[code] ?? { status: 400, code: 'refused', detail: message || 'Refused.' })
  }
  return redirected(publicUrl, keepCookieWhileOpen(answer))
}

/**
 * How long a session lasts is decided here, by when it was last used. The browser would forget the cookie
 * twelve hours after the sign-in, in the middle of somebody's work: it is to keep it as long as it is open.
 */
function keepCookieWhileOpen(answer: Response): Response {
  const headers = new Headers(answer.headers)
  headers.delete('Set-Cookie')
  for (const cookie of answer.headers.getSetCookie()) {
    const lasting = /\bsession_token=/.test(cookie) ? cookie.replace(/;\s*Max-Age=[1-9]\d*/i, '') : cookie
    headers.append('Set-Cookie', lasting)
  }
  return new Response(answer.body, { status: answer.status, headers })
}

function redirected(publicUrl: string, answer: Response): Response {
  const location = answer.headers.get('Location')
  const error = location === null ? null : new URL(location, publicUrl).searchParams.get('error')
  return error === null ? answer : backToSignIn(publicUrl, signOnProblemOf(error))
}
