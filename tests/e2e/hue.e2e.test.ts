import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { mergeSelected, openPage, outlineRow, selectUnits } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

const tinhgon = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

const selectTwoWards = (page: Page): Promise<void> => selectUnits(page, 'Phường Phú Xuân', 'Phường Thuận Hóa')

test('Huế: step to the end, merge two wards by hand, undo, reload, and find it all as it was left', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage()
  await page.goto(app.address)
  await page.getByRole('button', { name: 'Mở phương án' }).first().click()

  await page.getByRole('button', { name: /Hiện trạng/ }).click()
  await page.getByText('Sau bước 0/7 · 31/01/2025').waitFor()
  const ledger = page.getByRole('button', { name: 'Bảng cân đối' })
  await expect.poll(() => ledger.textContent()).toContain('1.574 → 1.574')
  for (let step = 1; step <= 7; step += 1) {
    await page.getByRole('button', { name: 'Tiến một bước' }).click()
    await page.getByText(`Sau bước ${step}/7`).waitFor()
  }
  await expect.poll(() => ledger.textContent()).toContain('1.574 → 750')
  expect(await ledger.textContent()).not.toContain('✗')

  await selectTwoWards(page)
  await page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
  const impact = page.getByRole('complementary', { name: 'Tác động' })
  await impact.getByText(/\d+ đơn vị kết thúc, \d+ đơn vị mới/).waitFor()
  await impact.getByText(/^[●○] Khắc phục \d+, phát sinh \d+ điểm/).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click()

  await mergeSelected(page, 'Phường Trung Tâm')
  await outlineRow(page, 'Phường Trung Tâm').waitFor()
  await page.getByText('Sau bước 8/8').waitFor()
  const address = page.url()
  expect(address).not.toContain('hue-official')

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Sau bước 7/7').waitFor()
  expect(await outlineRow(page, 'Phường Trung Tâm').count()).toBe(0)

  await page.getByRole('button', { name: 'Làm lại' }).click()
  await page.getByText('Sau bước 8/8').waitFor()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Sau bước 7/7').waitFor()
  await page.getByText('Song song').click()
  await page.getByText('Trước · 31/01/2025').waitFor()

  const left = await ledger.textContent()
  await page.reload()
  await page.getByText('Trước · 31/01/2025').waitFor()
  await page.getByText('Sau bước 7/7').waitFor()
  await expect.poll(() => ledger.textContent()).toBe(left)
  await page.getByText(/^Đã lưu, bản ghi \d+$/).waitFor()

  await page.getByRole('link', { name: 'Tinh Gọn' }).click()
  await page
    .getByText(/bản nháp/)
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: 'Mở phương án' }).count()).toBe(4)
  expect(errors).toEqual([])
})

test('C1: a merger confirmed in the browser survives kill -9 of the app, and the command line reads it from the same server', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const first = await startApp(folder)
  onTestFinished(first.kill)
  const { page } = await openPage()
  await page.goto(`${first.address}/#/s/hue-official`)
  await selectTwoWards(page)
  await mergeSelected(page, 'Phường Trung Tâm')
  await page.getByText('Sau bước 8/8').waitFor()
  const hash = new URL(page.url()).hash
  await first.kill()

  const second = await startApp(folder)
  onTestFinished(second.stop)
  await page.goto(`${second.address}/${hash}`)
  await page.getByText('Sau bước 8/8').waitFor()
  await outlineRow(page, 'Phường Trung Tâm').waitFor()

  const id = decodeURIComponent(/^#\/s\/([^?]+)/.exec(hash)?.[1] ?? '')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tinhgon, 'simulate', '--baseline', 'hue-2025', '--scenario', id, '--json'],
    { env: { ...process.env, DATABASE_URL: '', TINHGON_DATA: folder }, maxBuffer: 64 * 1024 * 1024 },
  )
  const simulation = JSON.parse(stdout) as { acts: number; after: { byKind: { ward: number } } }
  expect(simulation.acts).toBe(8)
  expect(simulation.after.byKind.ward).toBe(20)
  // The app goes on after the command line has left the server that they share.
  expect((await fetch(`${second.address}/api/scenarios/${id}`)).status).toBe(200)
})

test('a click on the chart selects the unit everywhere, and search needs no tone marks', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage()
  await page.goto(`${app.address}/#/s/hue-official?view=before`)
  await page.getByRole('combobox', { name: /Tìm đơn vị/ }).fill('huyen a luoi')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Huyện A Lưới' }).waitFor()

  // The unit found stands in the middle of the canvas; a click there selects it on the canvas itself.
  await page.getByRole('button', { name: 'Bỏ chọn' }).click()
  const box = await page.locator('.canvas').boundingBox()
  if (!box) throw new Error('there is no canvas')
  const article = page.getByRole('article', { name: 'Huyện A Lưới' })
  // The camera may still be on its way; two clicks within 300 ms would be a double click.
  const clickCentre = async (): Promise<number> => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    return article.count()
  }
  await expect.poll(clickCentre, { interval: 1_000, timeout: 20_000 }).toBe(1)
  expect(errors).toEqual([])
})
