import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createAccounts } from '../src/accounts/create-accounts.ts'
import { listen } from '../src/start/listen.ts'
import { publicUrl, secret } from './accounts-setup.ts'
import { team } from './team.ts'
import { bodyOf, testApp } from './test-app.ts'

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

test('a body that is too deep, too large for what is asked, or no UTF-8 is not parsed', async () => {
  const app = await testApp()
  const codeOf = async (body: string | Uint8Array<ArrayBuffer>, path = '/api/workspaces') => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await app.send(path, { method: 'POST', headers, body })
    return [answer.status, (await bodyOf(answer)).code]
  }
  expect(await codeOf(nested(65))).toEqual([400, 'malformed'])
  expect(await codeOf(JSON.stringify({ id: 'a', name: nested(10_000) }))).toEqual([400, 'malformed'])
  expect(await codeOf(`"${'x'.repeat(1024 * 1024)}"`)).toEqual([413, 'oversized'])
  expect(await codeOf(new Uint8Array([0x22, 0xff, 0x22]))).toEqual([400, 'malformed'])
})

test('a caller who never finishes asking is cut off, and the others are answered meanwhile', async () => {
  const app = await testApp()
  const patience = { headersMilliseconds: 200, requestMilliseconds: 400 }
  const server = await listen(app.app.hono, { host: '127.0.0.1', port: 0 }, patience)
  onTestFinished(() => server.stop())
  const slow = connect(server.port, '127.0.0.1')
  const ended = once(slow, 'close')
  slow.on('error', () => undefined).resume()
  slow.write('POST /api/workspaces HTTP/1.1\r\nHost: localhost:4680\r\nContent-Le')
  const health = await fetch(`http://127.0.0.1:${server.port}/api/health`)
  // Meant for another name, so refused; but answered.
  expect(health.status).toBe(403)
  await ended
})

test('an account that asks far too often is told to wait, and nobody else is', async () => {
  const { app, join } = await team()
  const [lan, minh] = [await join('lan', 'viewer'), await join('minh', 'viewer')]
  const statuses = new Set<number>()
  let last: Response | undefined
  for (let count = 0; count < 1_100 && !statuses.has(429); count += 1) {
    last = await app.get('/api/me', lan.headers)
    statuses.add(last.status)
  }
  expect([...statuses]).toEqual([200, 429])
  expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect((await app.get('/api/me', minh.headers)).status).toBe(200)
})

test('where there are no accounts nothing under /api/auth is served; where there are, nobody gets in unasked', async () => {
  const alone = await testApp()
  expect((await alone.post('/api/auth/sign-in/email', { email: 'a@b.vn', password: 'x' })).status).toBe(404)
  const together = await testApp({ accounts: (db) => createAccounts({ db, publicUrl, secret, oidc: null }) })
  for (const path of ['/api/me', '/api/scenarios', '/api/scenarios/hue-official', '/api/metrics'])
    expect([path, (await together.get(path)).status]).toEqual([path, 401])
  const bad = await together.get('/api/me', { Authorization: 'Bearer nothing-good' })
  expect([bad.status, (await bodyOf(bad)).code]).toEqual([401, 'token-refused'])
})
