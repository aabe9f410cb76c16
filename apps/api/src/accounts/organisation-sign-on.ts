import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import { z } from 'zod'
import { signOnProvider } from './auth-endpoints.ts'
import { type AuthSettings, authOptions } from './auth-options.ts'

/** An organisation's own sign-on, by OpenID Connect. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it. */
  readonly name: string
}

export type LibraryHandler = (request: Request) => Promise<Response>

const patienceMilliseconds = 5_000

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
})

type Discovery = z.infer<typeof discoverySchema>

/**
 * Signing in through the organisation, apart from everything else: the library asks the provider when it is
 * made and does without from then on, so a provider that is down at our start would be lost, and one that
 * hangs would hold up all. Here it is asked when somebody first wants to sign in, and again until it answers.
 *
 * @returns a function that gives what handles such requests, or null while the provider does not answer well
 */
export function organisationSignOn(
  settings: AuthSettings,
  oidc: OidcSettings,
): () => Promise<LibraryHandler | null> {
  let opened: Promise<LibraryHandler | null> | null = null
  return async () => {
    opened ??= open(settings, oidc)
    const handler = await opened
    if (handler === null) opened = null
    return handler
  }
}

async function open(settings: AuthSettings, oidc: OidcSettings): Promise<LibraryHandler | null> {
  const discoveryUrl = `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const discovery = await discover(discoveryUrl)
  if (discovery === null || discovery.issuer !== oidc.issuer) return null
  const options = authOptions(settings)
  const auth = betterAuth({
    ...options,
    plugins: [...options.plugins, genericOAuth({ config: [providerOf(oidc, discoveryUrl, discovery)] })],
  })
  const { socialProviders } = await auth.$context
  return socialProviders.some(({ id }) => id === signOnProvider) ? auth.handler : null
}

async function discover(url: string): Promise<Discovery | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds) })
    return discoverySchema.safeParse(await answer.json()).data ?? null
  } catch {
    return null
  }
}

const providerOf = (oidc: OidcSettings, discoveryUrl: string, discovery: Discovery) => ({
  providerId: signOnProvider,
  name: oidc.name,
  discoveryUrl,
  clientId: oidc.clientId,
  clientSecret: oidc.clientSecret,
  authentication: discovery.token_endpoint_auth_methods_supported.includes('client_secret_post')
    ? ('post' as const)
    : ('basic' as const),
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  disableImplicitSignUp: true,
  disableSignUp: true,
  // Whoever leaves this program does not leave everything else of the organisation.
  disableProviderLogout: true,
  // Some providers say "false" in words, which would count as true.
  mapProfileToUser: (profile: Record<string, unknown>) => ({
    emailVerified: profile.email_verified === true,
  }),
})
