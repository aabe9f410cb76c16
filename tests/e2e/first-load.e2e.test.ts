import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { openPage } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

/** Kilobytes of scripts and styles, compressed, that a page may ask for; fonts are beside. */
const most = { home: 300, workspace: 500 }

test('the list of scenarios and the workspace load no more than they need', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page } = await openPage()
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (/\.(js|css)$/.test(pathname))
      sizes.set(
        pathname,
        response.body().then((body) => gzipSync(body).length / 1000),
      )
  })
  const loaded = async (): Promise<number> =>
    (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)

  await page.goto(app.address)
  await page.getByRole('button', { name: 'Mở phương án' }).first().waitFor()
  const home = await loaded()
  expect(home).toBeLessThanOrEqual(most.home)

  await page.getByRole('button', { name: 'Mở phương án' }).first().click()
  await page.getByText('Sau bước 7/7').waitFor()
  const workspace = await loaded()
  expect(workspace).toBeLessThanOrEqual(most.workspace)
  const names = [...sizes.keys()].join(' ')
  for (const later of ['write-draft', 'resolution-page', 'people-page', 'step-mode', 'texts-en', 'texts-ru'])
    expect(names).not.toContain(later)
})
