import { readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { mergeSelected, openPage, selectUnits } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

test('LVC-12 pay that is typed stays in the browser, goes along into a draft, and can be taken away or deleted', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${app.address}/#/s/hue-official?sheet=posts`)
  await page.locator('label', { hasText: /^Cấp phó/ }).click()
  await page
    .locator('.surplus')
    .getByRole('button', { name: /^\d+ vị trí$/, expanded: false })
    .first()
    .click()

  await page
    .getByRole('button', { name: /^Chế độ khi nghỉ: / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await page.keyboard.type('16801357')
  await dialog.getByLabel('Ngày nghỉ', { exact: true }).fill('1/12/2025')
  await dialog.getByLabel('Ngày đủ tuổi nghỉ hưu').fill('1/12/2028')
  await dialog.getByLabel('Số năm', { exact: true }).fill('15')
  // 36 + 5 × 3 + 4 = 55 months of pay.
  await dialog.getByText('924.074.635 ₫').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Về sơ đồ' }).click()
  await selectUnits(page, 'Phường Hương An', 'Phường Kim Long')
  await mergeSelected(page, 'Phường Kim An')
  await page.waitForURL((address) => !address.hash.includes('hue-official'))
  const draft = /^[^?]+/.exec(page.url())?.[0]
  await page.goto(`${draft}?sheet=posts`)
  await page.getByRole('button', { name: 'Tổng chế độ khi nghỉ (1 người)' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bảng CSV' }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toMatch(/,16801357,.*,924074635\r\n$/s)
  await page.getByRole('button', { name: 'Xóa tất cả' }).click()
  await page.getByRole('button', { name: 'Xóa tất cả' }).click()
  await page.getByText('Chưa nhập số liệu của ai.').waitFor()

  expect(sent.some((request) => request.includes('/edits'))).toBe(true)
  expect(sent.filter((request) => request.includes('16801357'))).toEqual([])
  expect(errors).toEqual([])
})
