import { setMember } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { bodyOf, browserAt, freshStore, password, personOf, siteOn, tokenIn } from './accounts-setup.ts'

const hours = (count: number) => count * 3_600_000

async function clockedSite() {
  const db = await freshStore()
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') }
  return { db, clock, site: siteOn(db, { now: () => new Date(clock.now) }) }
}

test('an invitation lets its owner choose a password once', async () => {
  const { db, site } = await clockedSite()
  const added = await site.accounts.addAccount({ email: ' Lan@Example.vn', name: ' Lan ' })
  if (!added.added) throw new Error(added.reason)
  expect(added.invitation.expiresAt).toEqual(new Date('2026-03-05T08:00:00Z'))
  const token = tokenIn(added.invitation.path)
  const kept = await db.selectFrom('verifications').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain(token)
  const { accounts } = site
  expect(await accounts.acceptInvitation(token, 'elevenchars')).toMatchObject({
    reason: 'password-too-short',
  })
  expect(await accounts.acceptInvitation(token, 'x'.repeat(129))).toMatchObject({
    reason: 'password-too-long',
  })
  const both = [accounts.acceptInvitation(token, password), accounts.acceptInvitation(token, password)]
  const outcomes = (await Promise.all(both)).map(({ accepted }) => accepted)
  expect(outcomes.sort()).toEqual([false, true])
  const again = await accounts.acceptInvitation(token, 'another password')
  expect(again).toEqual({ accepted: false, reason: 'invitation-spent' })
  expect((await browserAt(site).signIn('lan@example.vn')).status).toBe(200)
  expect(await accounts.findUsers([added.userId, 'nobody'])).toEqual([
    { id: added.userId, name: 'Lan', email: 'lan@example.vn' },
  ])
})

test('an invitation is good for three days, and one that was never given is worth nothing', async () => {
  const { site, clock } = await clockedSite()
  const added = await site.accounts.addAccount({ email: 'lan@example.vn', name: 'Lan' })
  if (!added.added) throw new Error(added.reason)
  const spent = { accepted: false, reason: 'invitation-spent' }
  expect(await site.accounts.acceptInvitation('never given', password)).toEqual(spent)
  clock.now += hours(72)
  expect(await site.accounts.acceptInvitation(tokenIn(added.invitation.path), password)).toEqual(spent)
})

test('an account needs an e-mail of its own and a name', async () => {
  const { site } = await clockedSite()
  const { userId } = await personOf(site)
  const { accounts } = site
  expect(await accounts.addAccount({ email: 'LAN@example.vn', name: 'Lan' })).toEqual({
    added: false,
    reason: 'email-taken',
    userId,
  })
  expect(await accounts.addAccount({ email: 'lan', name: 'Lan' })).toMatchObject({
    reason: 'email-malformed',
  })
  expect(await accounts.addAccount({ email: 'minh@example.vn', name: ' ' })).toMatchObject({
    reason: 'name-missing',
  })
})

test('a reset by an administrator ends password, sessions, tokens and open invitations', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const { userId, email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  const { key } = await bodyOf(
    await browser.post('/api/auth/api-key/create', { name: 'nightly', expiresIn: 86_400 }),
  )
  const [first, second] = [
    await site.accounts.resetByAdministrator(userId, 'minh'),
    await site.accounts.resetByAdministrator(userId, 'minh'),
  ]
  if (!first.reset || !second.reset) throw new Error('nobody was reset')
  expect(await browser.who()).toBeNull()
  expect((await browserAt(site).signIn(email)).status).toBe(401)
  expect((await site.request('/who', { headers: { Authorization: `Bearer ${key}` } })).status).toBe(401)
  const accept = ({ path }: { path: string }) =>
    site.accounts.acceptInvitation(tokenIn(path), 'chosen anew now')
  expect(await accept(first.invitation)).toMatchObject({ accepted: false })
  expect(await accept(second.invitation)).toEqual({ accepted: true, userId })
  expect((await browserAt(site).signIn(email, 'chosen anew now')).status).toBe(200)
  expect(await site.accounts.resetByAdministrator('nobody', 'minh')).toEqual({
    reset: false,
    reason: 'unknown-user',
  })
})

test('the first administrator is invited until somebody can sign in, and gets what was drafted before', async () => {
  const { db, site } = await clockedSite()
  const hash = 'b'.repeat(64)
  await db.insertInto('baselines').values({ hash, id: 'hue', document: '{}' }).execute()
  await db
    .insertInto('scenarios')
    .values({
      id: 'drafted-before',
      workspace_id: 'default',
      owner_id: 'local',
      baseline_hash: hash,
      title: '{}',
      description: null,
      locked: false,
      branched_from_scenario: null,
      branched_from_version: null,
      head_hash: null,
      released_at: null,
      archived_at: null,
    })
    .execute()
  const others = siteOn(db)
  const invitations = await Promise.all([
    site.accounts.inviteFirstAdministrator('Chi@Example.vn'),
    others.accounts.inviteFirstAdministrator('chi@example.vn'),
  ])
  const users = await db.selectFrom('users').select(['id', 'email']).execute()
  expect(users).toMatchObject([{ email: 'chi@example.vn' }])
  const userId = users[0]?.id ?? ''
  expect(await db.selectFrom('members').select(['user_id', 'workspace_id', 'role']).execute()).toEqual([
    { user_id: userId, workspace_id: 'default', role: 'administrator' },
  ])
  expect(await db.selectFrom('scenarios').select('owner_id').execute()).toEqual([{ owner_id: userId }])
  const lostLink = invitations[0]
  const startedAgain = await site.accounts.inviteFirstAdministrator('chi@example.vn')
  const accepted = await site.accounts.acceptInvitation(tokenIn(startedAgain?.path ?? ''), password)
  expect(accepted).toEqual({ accepted: true, userId })
  expect(await site.accounts.inviteFirstAdministrator('chi@example.vn')).toBeNull()
  expect(await site.accounts.inviteFirstAdministrator('mallory@example.vn')).toBeNull()
  expect(await site.accounts.acceptInvitation(tokenIn(lostLink?.path ?? ''), password)).toMatchObject({
    accepted: false,
  })
})

test('a role that is taken away is gone at the next request', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const { userId, email } = await personOf(site)
  const browser = browserAt(site)
  await browser.signIn(email)
  const membership = { workspaceId: 'default', userId, role: 'leader', scopeUnitId: null } as const
  await setMember(db, membership)
  expect(await browser.who()).toMatchObject({ memberships: [{ role: 'leader' }] })
  await db.deleteFrom('members').execute()
  expect(await browser.who()).toMatchObject({ memberships: [] })
})
