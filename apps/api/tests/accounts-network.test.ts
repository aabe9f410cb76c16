import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { clientAddress } from '../src/accounts/client-address.ts'
import { listen } from '../src/start/listen.ts'
import { browserAt, freshStore, personOf, publicUrl, siteOn } from './accounts-setup.ts'

test('behind a reverse proxy on this machine, people sign in and are counted each under their own address', async () => {
  const db = await freshStore()
  const site = siteOn(db)
  const { email, userId } = await personOf(site)
  const app = new Hono()
  app.all('/api/auth/*', (context) => {
    const { headers } = context.req.raw
    const peer = getConnInfo(context).remote.address ?? null
    return site.accounts.handler(context.req.raw, clientAddress(headers, peer))
  })
  app.get('/who', async (context) => context.json(await site.accounts.identify(context.req.raw.headers)))
  const listening = await listen(app, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => listening.stop())
  const address = `http://127.0.0.1:${listening.port}`
  const request = (path: string, init?: RequestInit) => fetch(address + path, init)
  const browser = browserAt({ ...site, request })
  const headers = { 'X-Forwarded-For': '203.0.113.50, 198.51.100.8', Origin: publicUrl }
  const body = { email, password: 'correct horse battery' }
  expect((await browser.post('/api/auth/sign-in/email', body, headers)).status).toBe(200)
  expect(await browser.who()).toMatchObject({ userId, via: 'session' })
  expect((await browser.post('/api/auth/sign-out')).status).toBe(200)
  expect(await browser.who()).toBeNull()
  const limits = await db
    .withTables<{ rate_limits: { key: string } }>()
    .selectFrom('rate_limits')
    .select('key')
    .orderBy('key')
    .execute()
  expect(limits).toEqual([{ key: '127.0.0.1|/sign-out' }, { key: '198.51.100.8|/sign-in/email' }])
})
