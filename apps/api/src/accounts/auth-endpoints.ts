import { z } from 'zod'
import { basePath, longestTokenName } from './auth-options.ts'
import { newPassword } from './password-rule.ts'

const day = 24 * 60 * 60
/** Names the organisation's sign-on in addresses: the provider must be told `/api/auth/callback/organisation`. */
export const signOnProvider = 'organisation'

const nothing = z.strictObject({})

/** A path of our own, so that nobody is led elsewhere after signing in. */
const ownPath = z.string().regex(/^\/(?![/\\])[^\s\\]*$/, 'Give a path that begins with one "/".')

export interface AuthEndpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** What a caller may send, made into what the library gets. */
  readonly body: z.ZodType
  /** Needs the organisation's sign-on, so there is none where that is not configured. */
  readonly bySignOn?: true
}

/** All that is let through to the library for signing in; the rest of it does not exist for callers. */
export const authEndpoints: readonly AuthEndpoint[] = [
  {
    method: 'POST',
    path: `${basePath}/sign-in/email`,
    body: z.strictObject({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(1024) }),
  },
  {
    method: 'POST',
    path: `${basePath}/sign-in/social`,
    bySignOn: true,
    body: z
      .strictObject({ callbackURL: ownPath.default('/') })
      .transform((body) => ({ ...body, provider: signOnProvider, disableRedirect: true })),
  },
  { method: 'GET', path: `${basePath}/callback/${signOnProvider}`, body: nothing, bySignOn: true },
  { method: 'POST', path: `${basePath}/sign-out`, body: nothing },
  { method: 'GET', path: `${basePath}/get-session`, body: nothing },
  { method: 'POST', path: `${basePath}/revoke-sessions`, body: nothing },
  {
    method: 'POST',
    path: `${basePath}/change-password`,
    body: z
      .strictObject({ currentPassword: z.string().max(1024), newPassword })
      .transform((body) => ({ ...body, revokeOtherSessions: true })),
  },
  {
    method: 'POST',
    path: `${basePath}/api-key/create`,
    body: z.strictObject({
      name: z.string().trim().min(1).max(longestTokenName),
      /** Seconds. */
      expiresIn: z
        .int()
        .min(day)
        .max(365 * day),
    }),
  },
  { method: 'GET', path: `${basePath}/api-key/list`, body: nothing },
  {
    method: 'POST',
    path: `${basePath}/api-key/delete`,
    body: z.strictObject({ keyId: z.string().min(1).max(100) }),
  },
]
