import type { Route } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { mergerInto, mergeSelected, openBrowser, openPage, selectUnits } from './open-page.ts'
import { findFreePort, makeDataFolder, startApp } from './running-app.ts'

/** A draft in which two windows work. */
async function openDraft() {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const settings = { PORT: String(await findFreePort()) }
  const app = await startApp(folder, settings)
  onTestFinished(app.stop)
  const browser = await openBrowser()
  const one = await openPage(browser)
  await one.page.goto(`${app.address}/#/s/hue-official`)
  await selectUnits(one.page, 'Phường Phú Xuân', 'Phường Thuận Hóa')
  await mergeSelected(one.page, 'Phường Trung Tâm')
  const other = await openPage(browser)
  const draft = /#\/s\/[^?]+/.exec(one.page.url())?.[0]
  await other.page.goto(`${app.address}/${draft}`)
  await mergerInto(other.page, 'Phường Trung Tâm').waitFor()
  const startAgain = async (): Promise<void> => {
    onTestFinished((await startApp(folder, settings)).stop)
  }
  return { app, one, other, startAgain }
}

test('two windows see what the other saves, keep their selection, and both mergers are kept', async () => {
  const { one, other } = await openDraft()
  await one.page.getByRole('group', { name: 'Đang cùng xem' }).waitFor()
  await selectUnits(other.page, 'Phường Hương An', 'Phường Kim Long')
  await one.page.getByRole('button', { name: /đang xem Phường Kim Long/ }).waitFor()

  await selectUnits(one.page, 'Phường An Cựu')
  const saved = other.page.waitForResponse(
    (response) => response.url().endsWith('/edits') && response.status() === 201,
  )
  await mergeSelected(other.page, 'Phường Kim An')
  await saved
  const begun = performance.now()
  await mergerInto(one.page, 'Phường Kim An').waitFor()
  expect(performance.now() - begun).toBeLessThan(5_000)
  await one.page
    .getByRole('log')
    .getByText(/đã thêm “Sáp nhập/)
    .waitFor()
  await one.page.getByText('Sau bước 9/9').waitFor()
  await one.page.getByRole('article', { name: 'Phường An Cựu' }).waitFor()

  await selectUnits(one.page, 'Phường An Cựu', 'Phường Thủy Xuân')
  await mergeSelected(one.page, 'Phường An Thủy')
  await mergerInto(other.page, 'Phường An Thủy').waitFor()
  for (const { page, errors } of [one, other]) {
    for (const name of ['Phường Trung Tâm', 'Phường Kim An', 'Phường An Thủy'])
      await mergerInto(page, name).waitFor()
    expect(errors).toEqual([])
  }
})

test('C1: what is saved on a version that is gone is joined with the change of the other, and nothing typed is lost', async () => {
  const { one, other } = await openDraft()
  await selectUnits(one.page, 'Phường Hương An', 'Phường Kim Long')
  await one.page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
  const dialog = one.page.getByRole('dialog')
  await dialog.getByLabel('Tên đơn vị mới').fill('Phường Kim An')
  // The request is held up on the way, until the other has saved first.
  const held = Promise.withResolvers<void>()
  const holdUp = async (route: Route): Promise<void> => {
    await held.promise
    await route.continue()
  }
  await one.page.route('**/edits', holdUp, { times: 1 })
  const confirm = dialog.getByRole('button', { name: 'Sáp nhập 2 đơn vị' })
  await confirm.click()
  await selectUnits(other.page, 'Phường An Cựu', 'Phường Thủy Xuân')
  await mergeSelected(other.page, 'Phường An Thủy')
  held.resolve()
  await dialog.getByText('Phương án đã được sửa ở nơi khác').waitFor()
  expect(await dialog.getByLabel('Tên đơn vị mới').inputValue()).toBe('Phường Kim An')
  await confirm.click()
  await dialog.waitFor({ state: 'detached' })
  for (const { page } of [one, other])
    for (const name of ['Phường An Thủy', 'Phường Kim An']) await mergerInto(page, name).waitFor()
})

test('what is typed about a unit stays when the other window dissolves that unit, and the reason is told', async () => {
  const { one, other } = await openDraft()
  await selectUnits(other.page, 'Phường An Cựu', 'Phường Thủy Xuân')
  await other.page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
  const typed = other.page.getByRole('dialog').getByLabel('Tên đơn vị mới')
  await typed.fill('Phường An Thủy')

  await selectUnits(one.page, 'Phường An Cựu')
  await one.page.getByRole('button', { name: 'Thay đổi' }).click()
  await one.page.getByRole('menuitem', { name: 'Giải thể…' }).click()
  const dialog = one.page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /Số liệu của đơn vị kết thúc theo/ }).check()
  await dialog.getByRole('button', { name: 'Giải thể 1 đơn vị' }).click()
  await dialog.waitFor({ state: 'detached' })

  await other.page
    .getByRole('dialog')
    .getByText(/Không có đơn vị/)
    .first()
    .waitFor()
  expect(await typed.inputValue()).toBe('Phường An Thủy')
  for (const { errors } of [one, other]) expect(errors).toEqual([])
})

test('an append whose answer is lost is saved once', async () => {
  const { one, other } = await openDraft()
  await selectUnits(one.page, 'Phường Hương An', 'Phường Kim Long')
  let lost = 0
  await one.page.route('**/edits', async (route) => {
    if (lost > 0) return await route.continue()
    lost += 1
    await route.fetch()
    await route.abort()
  })
  await mergeSelected(one.page, 'Phường Kim An')
  expect(lost).toBe(1)
  for (const { page } of [one, other]) {
    await page.getByText('Sau bước 9/9').waitFor()
    expect(await mergerInto(page, 'Phường Kim An').count()).toBe(1)
  }
})

test('C1: a window says that the server is gone, and catches up by itself when it is back', async () => {
  const { app, one, other, startAgain } = await openDraft()
  await app.kill()
  await one.page.getByText('Mất kết nối, đang thử lại').waitFor()
  await startAgain()
  await one.page.getByText('Mất kết nối, đang thử lại').waitFor({ state: 'detached' })
  await selectUnits(other.page, 'Phường Hương An', 'Phường Kim Long')
  await mergeSelected(other.page, 'Phường Kim An')
  await mergerInto(one.page, 'Phường Kim An').waitFor()
})

test('a database that is away is told gently, and the page goes on by itself', async () => {
  const { app, one } = await openDraft()
  const away = { status: 503, json: { code: 'database-unavailable' } }
  await one.page.route('**/api/scenarios?**', (route) => route.fulfill(away), { times: 1 })
  await one.page.getByRole('link', { name: 'Tinh Gọn' }).click()
  await one.page.getByText(/Cơ sở dữ liệu tạm vắng, đang thử lại/).waitFor()
  await one.page.getByRole('button', { name: 'Mở phương án' }).first().waitFor()
  await one.page.getByText(/Cơ sở dữ liệu tạm vắng, đang thử lại/).waitFor({ state: 'detached' })
  expect(one.page.url()).toBe(`${app.address}/#/`)
})
