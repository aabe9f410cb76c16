import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { makeDataFolder, startApp } from './running-app.ts'

test('the page opens in a real browser without an error in its console', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const answer = await page.goto(app.address, { waitUntil: 'networkidle' })
  expect(answer?.status()).toBe(200)
  expect(await page.title()).toContain('Tinh Gọn')
  expect(errors).toEqual([])
})

test('C1: what was confirmed before kill -9 of the app is there after the next start, with no hand', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const first = await startApp(folder)
  onTestFinished(first.kill)
  const title = { vi: 'Phương án', en: 'Scenario' }
  const made = await fetch(`${first.address}/api/scenarios`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 'mine', baselineId: 'hue-2025', title }),
  })
  expect(made.status).toBe(201)
  await first.kill()
  const second = await startApp(folder)
  onTestFinished(second.stop)
  const found = await fetch(`${second.address}/api/scenarios/mine`)
  expect(await found.json()).toMatchObject({ id: 'mine', title, version: 0 })
})
