import { expect, test } from 'vitest'
import { testApp } from './test-app.ts'

test('only requests meant for this server are answered, whatever name or page they come from', async () => {
  const app = await testApp()
  const answered = [
    { Host: 'localhost:4680' },
    { Host: '127.0.0.1:4680', Origin: 'http://127.0.0.1:4680' },
    { Host: '[::1]:4680', Origin: 'http://[::1]:4680' },
  ]
  for (const headers of answered) expect((await app.get('/api/health', headers)).status).toBe(200)
  const refused = [
    [{ Host: 'evil.example' }, 'host-refused'],
    [{ Host: 'evil.example:4680' }, 'host-refused'],
    [{ Host: 'localhost:4681' }, 'host-refused'],
    [{ Host: 'localhost.evil.example:4680' }, 'host-refused'],
    [{ Origin: 'http://evil.example' }, 'origin-refused'],
    [{ Origin: 'http://localhost:3000' }, 'origin-refused'],
    [{ Origin: 'https://localhost:4680' }, 'origin-refused'],
    [{ Origin: 'null' }, 'origin-refused'],
  ] as const
  for (const [headers, code] of refused) {
    for (const answer of [
      await app.get('/api/scenarios', headers),
      await app.post('/api/scenarios', {}, headers),
    ]) {
      expect([headers, answer.status]).toEqual([headers, 403])
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
      expect(await answer.json()).toMatchObject({ code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    }
  }
})

test('an error that nobody foresaw tells nothing of the inside, but an id that the log has too', async () => {
  const app = await testApp()
  await app.db.destroy()
  const answer = await app.get('/api/scenarios')
  expect(answer.status).toBeGreaterThanOrEqual(500)
  const problem = await answer.json()
  expect(problem).toMatchObject({ requestId: answer.headers.get('X-Request-Id') })
  // The queue, whose database is gone too, says so for itself.
  expect(app.log.filter((text) => text.startsWith('['))).toEqual([
    expect.stringContaining(`[${answer.headers.get('X-Request-Id')}] Error: driver`),
  ])
  expect(JSON.stringify(problem)).not.toMatch(/driver|destroyed|kysely|node_modules/i)
})
