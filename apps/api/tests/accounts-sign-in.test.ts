import { setMember } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { authEndpoints } from '../src/accounts/auth-endpoints.ts'
import { bodyOf, browserAt, freshStore, password, personOf, publicUrl, siteOn } from './accounts-setup.ts'

test('whoever signs in is known, with what they are in each workspace, in two queries', async () => {
  const db = await freshStore()
  let queries = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const site = siteOn(counted)
  const { userId, email } = await personOf(site)
  await setMember(db, { workspaceId: 'default', userId, role: 'planner', scopeUnitId: 'hue' })
  const browser = browserAt(site)
  expect(await browser.who()).toBeNull()
  expect((await browser.signIn('  LAN@example.VN ')).status).toBe(200)
  queries = 0
  expect(await browser.who()).toMatchObject({
    userId,
    name: 'Nguyễn Thị Lan',
    email,
    via: 'session',
    memberships: [{ workspaceId: 'default', role: 'planner', scopeUnitId: 'hue' }],
  })
  expect(queries).toBe(2)
  expect(await (await browser.get('/api/auth/get-session')).json()).toMatchObject({ user: { id: userId } })
})

test.each([
  [publicUrl, 'tinhgon.session_token', false],
  ['https://tinhgon.example.vn', '__Secure-tinhgon.session_token', true],
])('the cookie of %s is out of reach for scripts and other sites', async (url, name, secure) => {
  const site = siteOn(await freshStore(), { publicUrl: url })
  const { email } = await personOf(site)
  const answer = await browserAt(site, url).signIn(email)
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? ''
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(cookie).toMatch(/; Path=\//)
  expect(/; Secure/.test(cookie)).toBe(secure)
  // It is kept while the browser is open; the server says when the session has ended.
  expect(cookie).not.toMatch(/Max-Age|Expires|Domain/)
})

test('an unknown e-mail, a wrong password and no password at all are answered alike', async () => {
  const site = siteOn(await freshStore())
  const { email } = await personOf(site)
  await site.accounts.addAccount({ email: 'invited@example.vn', name: 'Invited' })
  const answers = []
  for (const tried of [email, 'nobody@example.vn', 'invited@example.vn', 'no e-mail']) {
    const answer = await browserAt(site).signIn(tried, 'a wrong password')
    const { status, headers } = answer
    answers.push({ status, headers: Object.fromEntries(headers), body: await answer.json() })
  }
  expect(answers[0]).toMatchObject({ status: 401, body: { code: 'sign-in-refused' } })
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test('a session ends when it is idle for twelve hours, and use puts that off', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const { email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  await db
    .updateTable('sessions')
    .set({ expiresAt: inHours(1) })
    .execute()
  expect(await browser.who()).not.toBeNull()
  const { expiresAt } = await db.selectFrom('sessions').select('expiresAt').executeTakeFirstOrThrow()
  expect(expiresAt.getTime()).toBeGreaterThan(inHours(11).getTime())
  await db
    .updateTable('sessions')
    .set({ expiresAt: inHours(-1) })
    .execute()
  expect(await browser.who()).toBeNull()
})

test('signing out ends this session alone; everywhere ends all', async () => {
  const site = siteOn(await freshStore())
  const { email, userId } = await personOf(site)
  const [here, there, elsewhere] = [browserAt(site), browserAt(site), browserAt(site)]
  for (const browser of [here, there, elsewhere]) await browser.signIn(email)
  const copied = here.cookies.get('tinhgon.session_token') ?? ''
  expect((await here.post('/api/auth/sign-out')).status).toBe(200)
  expect(here.cookies.has('tinhgon.session_token')).toBe(false)
  const replayed = await here.get('/who', { Cookie: `tinhgon.session_token=${copied}` })
  expect(await replayed.json()).toBeNull()
  expect(await there.who()).not.toBeNull()
  expect((await there.post('/api/auth/revoke-sessions')).status).toBe(200)
  expect(await there.who()).toBeNull()
  expect(await elsewhere.who()).toBeNull()
  await here.signIn(email)
  await site.accounts.removeSessions(userId)
  expect(await here.who()).toBeNull()
})

test('a changed password ends every other session, and needs the old one and twelve characters', async () => {
  const site = siteOn(await freshStore())
  const { email } = await personOf(site)
  const [here, there] = [browserAt(site), browserAt(site)]
  for (const browser of [here, there]) await browser.signIn(email)
  const change = (currentPassword: string, newPassword: string) =>
    here.post('/api/auth/change-password', { currentPassword, newPassword })
  const wrong = await change('not the password', 'another long password')
  expect([wrong.status, (await bodyOf(wrong)).code]).toEqual([403, 'password-refused'])
  const short = await change(password, 'elevenchars')
  expect([short.status, (await bodyOf(short)).refusals]).toMatchObject([400, [{ path: 'newPassword' }]])
  expect((await change(password, 'another long password')).status).toBe(200)
  expect(await here.who()).not.toBeNull()
  expect(await there.who()).toBeNull()
  expect((await there.signIn(email)).status).toBe(401)
  expect((await there.signIn(email, 'another long password')).status).toBe(200)
})

test('a request from another site changes nothing, signed in or not', async () => {
  const site = siteOn(await freshStore())
  const { email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  const foreign = { Origin: 'https://evil.example' }
  for (const path of ['sign-out', 'revoke-sessions']) {
    const answer = await browser.post(`/api/auth/${path}`, {}, foreign)
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([403, 'origin-refused'])
  }
  expect(await browser.who()).not.toBeNull()
  const stranger = browserAt(site, 'https://evil.example')
  expect((await stranger.signIn(email)).status).toBe(403)
  const form = await browser.post('/api/auth/sign-out', {}, { 'Content-Type': 'text/plain' })
  expect(form.status).toBe(415)
})

test('nothing of the library is open but what is listed', async () => {
  const site = siteOn(await freshStore())
  const { email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  const unlisted = ['sign-up/email', 'list-sessions', 'ok', 'error', 'update-user', 'delete-user']
  const others = [
    'api-key/verify',
    'api-key/update',
    'api-key/get',
    'list-accounts',
    'request-password-reset',
  ]
  for (const path of [...unlisted, ...others, 'sign-out/', '/sign-out', 'SIGN-OUT', 'callback/google', '']) {
    for (const answer of [
      await browser.get(`/api/auth/${path}`),
      await browser.post(`/api/auth/${path}`, { email: 'new@example.vn', password, name: 'New' }),
    ]) {
      expect([path, answer.status, (await bodyOf(answer)).code]).toEqual([path, 404, 'not-found'])
    }
  }
  expect(authEndpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/auth/sign-in/email',
    'POST /api/auth/sign-in/social',
    'GET /api/auth/callback/organisation',
    'POST /api/auth/sign-out',
    'GET /api/auth/get-session',
    'POST /api/auth/revoke-sessions',
    'POST /api/auth/change-password',
    'POST /api/auth/api-key/create',
    'GET /api/auth/api-key/list',
    'POST /api/auth/api-key/delete',
  ])
})

test('what a sign-in does not need is refused, and too many tries from one address wait', async () => {
  const site = siteOn(await freshStore())
  const { email } = await personOf(site)
  const browser = browserAt(site)
  for (const extra of [{ rememberMe: false }, { callbackURL: 'https://evil.example' }]) {
    const answer = await browser.post('/api/auth/sign-in/email', { email, password, ...extra })
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([400, 'malformed'])
  }
  expect(
    (await browser.post('/api/auth/sign-in/email', { email, password: 'x'.repeat(20_000) })).status,
  ).toBe(413)
  const statuses = []
  for (let tries = 0; tries < 61; tries += 1) {
    const headers = { 'X-Forwarded-For': `198.51.100.${tries}`, 'X-Tinhgon-Client': `198.51.100.${tries}` }
    const tried = { email: `guess-${tries % 2}@example.vn`, password: 'guess' }
    const answer = await browser.post('/api/auth/sign-in/email', tried, headers)
    statuses.push(answer.status)
  }
  expect(statuses.slice(0, 60).every((status) => status === 401)).toBe(true)
  expect(statuses[60]).toBe(429)
  const waiting = await browser.signIn(email)
  expect(Number(waiting.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(await waiting.json()).toMatchObject({ code: 'too-many-requests' })
})

test('a lost database is said to be lost, and no secret, e-mail or token is logged', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const { email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  await browser.signIn(email, 'a wrong password')
  await db.destroy()
  for (const answer of [await browser.get('/who'), await browser.signIn(email)]) {
    expect(answer.status).toBeGreaterThanOrEqual(500)
  }
  const cookie = browser.cookies.get('tinhgon.session_token') ?? ''
  const said = site.log.join('\n')
  expect(site.log).toHaveLength(2)
  expect(said).toContain('driver has already been destroyed')
  for (const hidden of [email, password, 'a wrong password', cookie.split('.')[0] ?? '', 'lan@']) {
    expect(said).not.toContain(hidden)
  }
})
