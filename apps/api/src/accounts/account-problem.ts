import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Problem details (RFC 9457), as everywhere in the API. */
export interface AccountProblem {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly detail: string
}

export const accountProblems = {
  signInRefused: {
    status: 401,
    code: 'sign-in-refused',
    detail:
      'The e-mail or the password is not right, or there were too many wrong tries. Check both, try again in a quarter of an hour, or ask an administrator for a new invitation.',
  },
  notSignedIn: { status: 401, code: 'not-signed-in', detail: 'Sign in first.' },
  tokenRefused: {
    status: 401,
    code: 'token-refused',
    detail: 'The token is not known, or it is revoked or expired. Make a new one in your account.',
  },
  passwordRefused: { status: 403, code: 'password-refused', detail: 'The current password is not right.' },
  noPassword: {
    status: 403,
    code: 'no-password',
    detail: "This account has no password: it signs in with the organisation's sign-on.",
  },
  originRefused: {
    status: 403,
    code: 'origin-refused',
    detail: 'Requests from other web sites are refused.',
  },
  tokenUnknown: {
    status: 404,
    code: 'not-found',
    detail: 'You have no such token, or it is revoked already.',
  },
  noSignOn: {
    status: 404,
    code: 'not-found',
    detail: 'There is no sign-on of an organisation here. Sign in with e-mail and password.',
  },
  tooMany: {
    status: 429,
    code: 'too-many-requests',
    detail: 'Too many tries from your network. Wait a minute, then try again.',
  },
  signOnUnavailable: {
    status: 503,
    code: 'sign-on-unavailable',
    detail:
      "The organisation's sign-on does not answer at the moment. Try again, or sign in with e-mail and password.",
  },
} as const satisfies Record<string, AccountProblem>

export function answerProblem(
  { status, code, detail }: AccountProblem,
  {
    refusals = [],
    headers = {},
  }: { readonly refusals?: unknown; readonly headers?: Record<string, string> } = {},
): Response {
  const body = { type: `tinhgon:problem/${code}`, title: detail, status, code, detail, refusals }
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}

/** For where only a principal can be returned. */
export const thrownProblem = (problem: AccountProblem): HTTPException =>
  new HTTPException(problem.status, { message: problem.detail, res: answerProblem(problem) })
