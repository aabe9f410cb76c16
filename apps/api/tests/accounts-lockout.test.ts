import { expect, test } from 'vitest'
import { browserAt, freshStore, personOf, type Site, siteOn, tokenIn } from './accounts-setup.ts'

const minutes = (count: number) => count * 60_000

/** Signs in as often as said with a password that is wrong. */
async function guess(site: Site, email: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    expect((await browserAt(site).signIn(email, `guess number ${count}`)).status).toBe(401)
  }
}

async function clockedSites() {
  const db = await freshStore()
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') }
  const now = () => new Date(clock.now)
  const [one, other] = [siteOn(db, { now }), siteOn(db, { now })]
  return { db, clock, one, other, ...(await personOf(one)) }
}

test('five wrong passwords in a row lock for a quarter of an hour, in every process', async () => {
  const { one, other, clock, email } = await clockedSites()
  await guess(one, email, 3)
  await guess(other, email.toUpperCase(), 2)
  for (const site of [one, other]) expect((await browserAt(site).signIn(email)).status).toBe(401)
  clock.now += minutes(15) - 1
  expect((await browserAt(other).signIn(email)).status).toBe(401)
  clock.now += 1
  expect((await browserAt(other).signIn(email)).status).toBe(200)
})

test('four wrong passwords lock nobody out, and the right one begins the count anew', async () => {
  const { one, email } = await clockedSites()
  for (let round = 0; round < 2; round += 1) {
    await guess(one, email, 4)
    expect((await browserAt(one).signIn(email)).status).toBe(200)
  }
})

test('every lock is twice as long as the one before, and a day at the most', async () => {
  const { db, one, clock, email } = await clockedSites()
  const lengths = []
  for (let lock = 0; lock < 9; lock += 1) {
    await guess(one, email, 5)
    const { locked_until } = await db
      .selectFrom('sign_in_failures')
      .select('locked_until')
      .executeTakeFirstOrThrow()
    lengths.push(((locked_until?.getTime() ?? 0) - clock.now) / minutes(1))
    clock.now = locked_until?.getTime() ?? 0
  }
  expect(lengths).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
})

test('guesses that arrive at once count each', async () => {
  const { db, one, other, email } = await clockedSites()
  const guesses = Array.from({ length: 10 }, (_, place) =>
    browserAt(place % 2 === 0 ? one : other).signIn(email, `guess number ${place}`),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  expect(statuses).toEqual(Array.from({ length: 10 }, () => 401))
  expect(await db.selectFrom('sign_in_failures').select('failures').execute()).toEqual([{ failures: 5 }])
})

test('who is locked out is answered like who guesses wrongly, known or not', async () => {
  const { one, email } = await clockedSites()
  await guess(one, email, 5)
  await guess(one, 'nobody@example.vn', 5)
  const answers = []
  for (const tried of [email, 'nobody@example.vn', 'somebody.else@example.vn']) {
    const answer = await browserAt(one).signIn(tried)
    answers.push([answer.status, Object.fromEntries(answer.headers), await answer.json()])
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('what was typed as an e-mail is not kept, and old failures are forgotten', async () => {
  const { db, one, clock, email } = await clockedSites()
  await guess(one, 'nobody@example.vn', 1)
  const [kept] = await db.selectFrom('sign_in_failures').selectAll().execute()
  expect(kept?.key).toMatch(/^[0-9a-f]{64}$/)
  clock.now += minutes(31 * 24 * 60)
  await browserAt(one).signIn(email)
  expect(await db.selectFrom('sign_in_failures').selectAll().execute()).toEqual([])
})

test('an invitation of an administrator opens a locked account at once', async () => {
  const { one, email, userId } = await clockedSites()
  await guess(one, email, 5)
  const outcome = await one.accounts.resetByAdministrator(userId, 'minh')
  if (!outcome.reset) throw new Error(outcome.reason)
  await one.accounts.acceptInvitation(tokenIn(outcome.invitation.path), 'a password chosen anew')
  expect((await browserAt(one).signIn(email, 'a password chosen anew')).status).toBe(200)
})
