import type { Store } from '@tinhgon/db'
import { expect, test } from 'vitest'
import {
  clientId,
  clientSecret,
  type Identity,
  type IdentityProvider,
  identityProvider,
} from './accounts-identity-provider.ts'
import {
  type Browser,
  bodyOf,
  browserAt,
  freshStore,
  personOf,
  publicUrl,
  type Site,
  siteOn,
} from './accounts-setup.ts'

const redirectUri = `${publicUrl}/api/auth/callback/organisation`
const atOrganisation = { sub: 'person-17', email: 'Lan@example.vn', email_verified: true }

const siteWith = (db: Store, { issuer }: Pick<IdentityProvider, 'issuer'>): Site =>
  siteOn(db, { oidc: { issuer, clientId, clientSecret, name: 'Sở Nội vụ' } })

async function opened(identity: Identity) {
  const db = await freshStore()
  const provider = await identityProvider({ identity, redirectUri })
  const site = siteWith(db, provider)
  return { db, provider, site, browser: browserAt(site) }
}

/** Follows the provider as a browser would, to the address that leads back to us. */
async function passProvider(url: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = url
  for (let step = 0; step < 10 && !next.startsWith(publicUrl); step += 1) {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { Cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('Location')
    if (location === null) throw new Error(`${answer.status}: ${await answer.text()}`)
    next = new URL(location, next).href
  }
  return new URL(next)
}

const begin = async (browser: Browser, callbackURL = '/scenarios') =>
  await bodyOf(await browser.post('/api/auth/sign-in/social', { callbackURL }))

/** Signs in from the first click to the page that it ends on. */
async function signOn(browser: Browser): Promise<string | null> {
  const { url } = await begin(browser)
  const { pathname, search } = await passProvider(url)
  return (await browser.get(pathname + search)).headers.get('Location')
}

test('whoever an administrator has added signs in with the sign-on of the organisation, by PKCE', async () => {
  const { db, provider, site, browser } = await opened(atOrganisation)
  const added = await site.accounts.addAccount({ email: 'lan@example.vn', name: 'Lan' })
  expect(site.accounts.signInOptions.signOn).toEqual({ name: 'Sở Nội vụ' })
  expect(await signOn(browser)).toBe('/scenarios')
  expect(await browser.who()).toMatchObject({ userId: 'userId' in added && added.userId, via: 'session' })
  const [asked] = provider.asked
  expect(asked?.get('code_challenge_method')).toBe('S256')
  expect(asked?.get('code_challenge')).toMatch(/^[\w-]{43}$/)
  expect(asked?.get('nonce')).toMatch(/.{20}/)
  expect(asked?.get('redirect_uri')).toBe(redirectUri)
  expect(asked?.get('scope')?.split(' ').sort()).toEqual(['email', 'openid', 'profile'])
  const again = browserAt(site)
  expect(await signOn(again)).toBe('/scenarios')
  const identities = await db
    .withTables<{ accounts: Record<string, unknown> }>()
    .selectFrom('accounts')
    .selectAll()
    .execute()
  expect(identities).toMatchObject([
    {
      providerId: 'organisation',
      accountId: 'person-17',
      accessToken: null,
      refreshToken: null,
      idToken: null,
    },
  ])
})

test.each([
  ['nobody added the e-mail', { ...atOrganisation, email: 'minh@example.vn' }, 'unknown-email'],
  ['it is not verified', { ...atOrganisation, email_verified: false }, 'email-not-verified'],
  [
    'it is said in words that it is not',
    { ...atOrganisation, email_verified: 'false' },
    'email-not-verified',
  ],
  ['nothing is said of it', { sub: 'person-17', email: 'lan@example.vn' }, 'email-not-verified'],
  ['there is none', { sub: 'person-17' }, 'email-missing'],
])('nobody comes in when %s', async (_case, identity, problem) => {
  const { db, site, browser } = await opened(identity)
  await personOf(site, 'lan@example.vn')
  expect(await signOn(browser)).toBe(`${publicUrl}/sign-in?problem=${problem}`)
  expect(site.accounts.signInOptions.problems).toHaveProperty([problem])
  expect(await browser.who()).toBeNull()
  expect(await db.selectFrom('users').select('email').execute()).toEqual([{ email: 'lan@example.vn' }])
  expect(await db.selectFrom('accounts').select('providerId').execute()).toEqual([
    { providerId: 'credential' },
  ])
})

test('a sign-in is finished only in the browser that began it, once', async () => {
  const { site, browser } = await opened(atOrganisation)
  await personOf(site)
  const { url } = await begin(browser)
  const { pathname, search } = await passProvider(url)
  const victim = browserAt(site)
  const expired = `${publicUrl}/sign-in?problem=sign-on-expired`
  expect((await victim.get(pathname + search)).headers.get('Location')).toBe(expired)
  expect(await victim.who()).toBeNull()
  expect((await browser.get(pathname + search)).headers.get('Location')).toBe('/scenarios')
  expect((await browserAt(site).get(pathname + search)).headers.get('Location')).toBe(expired)
})

test('a sign-in leads nowhere but to pages of our own, and takes no identity from its caller', async () => {
  const { browser } = await opened(atOrganisation)
  const faulty = [
    { callbackURL: 'https://evil.example' },
    { callbackURL: '//evil.example' },
    { callbackURL: '/\\evil.example' },
    { callbackURL: '/', idToken: { token: 'stolen' } },
    { callbackURL: '/', requestSignUp: true },
    { provider: 'google' },
  ]
  for (const body of faulty) {
    const answer = await browser.post('/api/auth/sign-in/social', body)
    expect([body, answer.status]).toEqual([body, 400])
  }
})

test('a sign-on that does not answer holds up nobody else, and is used once it answers', async () => {
  const db = await freshStore()
  const stopped = await identityProvider({ identity: atOrganisation, redirectUri })
  const site = siteWith(db, stopped)
  await stopped.stop()
  const { email } = await personOf(site)
  const browser = browserAt(site)
  const answer = await browser.post('/api/auth/sign-in/social', {})
  expect([answer.status, (await bodyOf(answer)).code]).toEqual([503, 'sign-on-unavailable'])
  const back = await browser.get('/api/auth/callback/organisation?code=a&state=b')
  expect(back.headers.get('Location')).toBe(`${publicUrl}/sign-in?problem=sign-on-failed`)
  expect((await browser.signIn(email)).status).toBe(200)
  const port = Number(new URL(stopped.issuer).port)
  await identityProvider({ identity: atOrganisation, redirectUri, port })
  expect(await signOn(browserAt(site))).toBe('/scenarios')
})

test('a provider that is not who the configuration names is not used', async () => {
  const db = await freshStore()
  const { issuer } = await identityProvider({ identity: atOrganisation, redirectUri })
  const elsewhere = issuer.replace('127.0.0.1', 'localhost')
  const answer = await browserAt(siteWith(db, { issuer: elsewhere })).post('/api/auth/sign-in/social', {})
  expect(answer.status).toBe(503)
})

test('where there is no sign-on, none is offered and none answers', async () => {
  const site = siteOn(await freshStore())
  expect(site.accounts.signInOptions.signOn).toBeNull()
  const answer = await browserAt(site).post('/api/auth/sign-in/social', {})
  expect([answer.status, (await bodyOf(answer)).code]).toEqual([404, 'not-found'])
})
