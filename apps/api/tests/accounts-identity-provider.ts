import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { onTestFinished } from 'vitest'

export const clientId = 'tinhgon'
export const clientSecret = 'the secret of the client at the provider'

export interface Identity {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: unknown
}

export interface IdentityProvider {
  readonly issuer: string
  /** Query parameters of every request for authorization that it got. */
  readonly asked: readonly URLSearchParams[]
  stop(): Promise<void>
}

interface ProviderOptions {
  /** Who signs in there, without being asked. */
  readonly identity: Identity
  readonly redirectUri: string
  readonly port?: number
}

/** An OpenID Connect provider on this machine, at which one person is signed in. */
export async function identityProvider({
  identity,
  redirectUri,
  port = 0,
}: ProviderOptions): Promise<IdentityProvider> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const issuer = `http://127.0.0.1:${address.port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    findAccount: async () => ({ accountId: identity.sub, claims: async () => ({ ...identity }) }),
    interactions: {
      url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}`,
    },
    cookies: { keys: ['a key of the tests'] },
    jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  })
  const asked: URLSearchParams[] = []
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/auth') asked.push(url.searchParams)
    if (!url.pathname.startsWith('/interaction/')) return await answer(request, response)
    const { grantId, params } = await provider.interactionDetails(request, response)
    const grant =
      (grantId && (await provider.Grant.find(grantId))) ||
      new provider.Grant({ accountId: identity.sub, clientId })
    grant.addOIDCScope(String(params.scope))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId: identity.sub }, consent })
  })
  const stop = async (): Promise<void> => {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  onTestFinished(stop)
  return { issuer, asked, stop }
}
