import { apiKey } from '@better-auth/api-key'
import { removeEndedSessions, type Store } from '@tinhgon/db'
import type { BetterAuthOptions } from 'better-auth'
import { clientAddressHeader } from './client-address.ts'
import { lockout } from './lockout.ts'
import { longestPassword, shortestPassword } from './password-rule.ts'

const hour = 60 * 60

export const basePath = '/api/auth'
/** Every token begins so: whoever finds one in a file or a log knows what it is and where to revoke it. */
export const tokenPrefix = 'tinhgon_'
export const longestTokenName = 64

export interface AuthSettings {
  readonly db: Store
  /** Where people reach the server: scheme, name and port. */
  readonly publicUrl: string
  /** Signs the cookies. */
  readonly secret: string
  readonly now: () => Date
}

/** The one set of options: for signing in and for the tables. */
export const authOptions = ({ db, publicUrl, secret, now }: AuthSettings) =>
  ({
    appName: 'Tinh Gọn',
    baseURL: publicUrl,
    basePath,
    secret,
    telemetry: { enabled: false },
    // What it logs names e-mails and addresses; what goes wrong inside comes back as an answer of 500.
    logger: { disabled: true },
    database: { db, type: 'postgres', transaction: true },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    user: { modelName: 'users' },
    session: {
      modelName: 'sessions',
      expiresIn: 12 * hour,
      // Idle for twelve hours, give or take a quarter; a write on every request would be dear.
      updateAge: hour / 4,
    },
    verification: { modelName: 'verifications' },
    account: {
      modelName: 'accounts',
      updateAccountOnSignIn: false,
      accountLinking: {
        enabled: true,
        // Accounts are made by administrators alone, so a local e-mail needs no proof of its own; the
        // provider's must be verified.
        requireLocalEmailVerified: false,
        trustedProviders: [],
      },
    },
    databaseHooks: {
      session: { create: { before: ({ userId }) => removeEndedSessions(db, userId, now()) } },
      account: {
        create: {
          // The provider's tokens are secrets that nobody needs after the sign-in.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limits',
      window: 60,
      max: 600,
      customRules: {
        // A whole office may come from one address; each try costs a tenth of a second of scrypt.
        '/sign-in/email': { window: 60, max: 60 },
        '/sign-in/social': { window: 60, max: 60 },
        '/change-password': { window: 60, max: 10 },
        '/api-key/create': { window: 60, max: 30 },
        '/get-session': false,
      },
    },
    hooks: lockout(db, now),
    advanced: {
      cookiePrefix: 'tinhgon',
      useSecureCookies: publicUrl.startsWith('https:'),
      // Both are off when NODE_ENV is `test`, unless it is said.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // A test compares the tables with the migration; looking at every start would be a second time.
      database: { joins: true, validateSchema: false },
    },
    plugins: [
      apiKey({
        schema: { apikey: { modelName: 'api_keys' } },
        defaultPrefix: tokenPrefix,
        requireName: true,
        maximumNameLength: longestTokenName,
        rateLimit: { enabled: false },
        keyExpiration: { defaultExpiresIn: 90 * 24 * hour, minExpiresIn: 1, maxExpiresIn: 365 },
        enableSessionForAPIKeys: false,
      }),
    ],
  }) satisfies BetterAuthOptions
