import { setMember } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { type Browser, bodyOf, browserAt, freshStore, personOf, type Site, siteOn } from './accounts-setup.ts'

const day = 86_400

async function signedIn(site: Site, email?: string): Promise<Browser & { userId: string }> {
  const person = await personOf(site, email)
  const browser = browserAt(site)
  await browser.signIn(person.email)
  return { ...browser, userId: person.userId }
}

const makeToken = async (browser: Browser, name = 'nightly figures', expiresIn = day) =>
  await bodyOf(await browser.post('/api/auth/api-key/create', { name, expiresIn }))

const ask = (site: Site, headers: Record<string, string>) => site.request('/who', { headers })

test('a token acts for who made it, under either header, and is kept as a hash alone', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const browser = await signedIn(site)
  await setMember(db, {
    workspaceId: 'default',
    userId: browser.userId,
    role: 'staff',
    scopeUnitId: null,
  })
  const { key } = await makeToken(browser)
  expect(key).toMatch(/^tinhgon_[A-Za-z]{64}$/)
  const expected = { userId: browser.userId, via: 'token', memberships: [{ role: 'staff' }] }
  for (const headers of [{ Authorization: `Bearer ${key}` }, { 'X-Api-Key': key }]) {
    expect(await (await ask(site, headers)).json()).toMatchObject(expected)
  }
  const rows = await db.selectFrom('api_keys').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(key)
})

test('tokens are listed by name without their secret, to their owner alone', async () => {
  const site = siteOn(await freshStore())
  const [lan, minh] = [await signedIn(site), await signedIn(site, 'minh@example.vn')]
  const { key, id } = await makeToken(lan)
  const list = await (await lan.get('/api/auth/api-key/list')).text()
  expect(list).toContain('nightly figures')
  expect(list).toContain(id)
  expect(list).not.toContain(key)
  expect(await (await minh.get('/api/auth/api-key/list')).text()).not.toContain(id)
  const refused = await minh.post('/api/auth/api-key/delete', { keyId: id })
  expect([refused.status, (await bodyOf(refused)).code]).toEqual([404, 'not-found'])
  expect((await ask(site, { Authorization: `Bearer ${key}` })).status).toBe(200)
})

test('a revoked token, an expired one and garbage are refused and say what to do', async () => {
  const db = await freshStore()
  const clock = { now: Date.now() }
  const site = siteOn(db, { now: () => new Date(clock.now) })
  const browser = await signedIn(site)
  const [revoked, expiring] = [await makeToken(browser), await makeToken(browser)]
  expect((await browser.post('/api/auth/api-key/delete', { keyId: revoked.id })).status).toBe(200)
  expect((await ask(site, { Authorization: `Bearer ${expiring.key}` })).status).toBe(200)
  clock.now += (day + 60) * 1000
  const garbage = ['', 'x', 'tinhgon_', `tinhgon_${'é'.repeat(5)}`, `${expiring.key}x`, "' or 1=1 --"]
  for (const token of [revoked.key, expiring.key, ...garbage]) {
    const answer = await ask(site, { Authorization: `Bearer ${encodeURI(token)}` })
    expect([token, answer.status, (await bodyOf(answer)).code]).toEqual([token, 401, 'token-refused'])
  }
  expect(site.log).toEqual([])
})

test('a bad token is refused even when a cookie would do, and other authorization is not ours', async () => {
  const site = siteOn(await freshStore())
  const browser = await signedIn(site)
  expect((await browser.get('/who', { Authorization: 'Bearer nonsense' })).status).toBe(401)
  const behindProxy = await browser.get('/who', { Authorization: 'Basic cHJveHk6c2VjcmV0' })
  expect(await behindProxy.json()).toMatchObject({ userId: browser.userId, via: 'session' })
})

test('a token has a name, lasts a year at the most, and takes nothing else', async () => {
  const site = siteOn(await freshStore())
  const browser = await signedIn(site)
  const faulty = [
    { expiresIn: day },
    { name: ' ', expiresIn: day },
    { name: 'for ever' },
    { name: 'for ever', expiresIn: null },
    { name: 'too long', expiresIn: 366 * day },
    { name: 'x'.repeat(65), expiresIn: day },
    { name: 'mighty', expiresIn: day, permissions: { all: ['yes'] } },
    { name: 'of another', expiresIn: day, userId: 'somebody' },
  ]
  for (const body of faulty) {
    const answer = await browser.post('/api/auth/api-key/create', body)
    expect([body, answer.status]).toEqual([body, 400])
  }
  expect((await makeToken(browser, 'a year', 365 * day)).key).toBeDefined()
})

test('a token makes no tokens and changes no password: that takes a person who is signed in', async () => {
  const site = siteOn(await freshStore())
  const { key, id } = await makeToken(await signedIn(site))
  const program = browserAt(site)
  const headers = { Authorization: `Bearer ${key}`, 'X-Api-Key': key }
  const asked = [
    ['api-key/create', { name: 'more', expiresIn: day }],
    ['api-key/delete', { keyId: id }],
    ['change-password', { currentPassword: 'x', newPassword: 'a password of twelve' }],
  ] as const
  for (const [path, body] of asked) {
    const answer = await program.post(`/api/auth/${path}`, body, headers)
    expect([path, answer.status, (await bodyOf(answer)).code]).toEqual([path, 401, 'not-signed-in'])
  }
})
