import { expect, test } from 'vitest'
import type { WebApp, WebFile } from '../src/web/web-app.ts'
import { testApp } from './test-app.ts'

const file = (text: string, type: string, immutable = false): WebFile => ({
  content: new Uint8Array(Buffer.from(text)),
  type,
  immutable,
})
const built: WebApp = new Map([
  ['/index.html', file('<!doctype html><title>Tinh Gọn</title>', 'text/html; charset=utf-8')],
  ['/assets/main-1a2b.js', file('export {}', 'text/javascript; charset=utf-8', true)],
])

test('the web app: pages are asked for again, files named by their hash never, scripts come from here alone', async () => {
  const app = await testApp({ webApp: built })
  const page = await app.get('/scenarios/mine')
  expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-cache'])
  expect(await page.text()).toContain('Tinh Gọn')
  const policy = page.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe-eval')
  const script = await app.get('/assets/main-1a2b.js')
  expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect((await app.get('/favicon.ico')).status).toBe(204)
  for (const path of ['/assets/gone-9f.js', '/api/nothing', '/../package.json', '/.built-from.txt']) {
    expect([path, (await app.get(path)).status]).toEqual([path, 404])
  }
})

test('where nothing was built it says so', async () => {
  const app = await testApp()
  expect(await (await app.get('/')).text()).toContain('has not been built')
})
