import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { mergerInto, openPage } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

test('RCP-1 RES-15 a draft is written, read again, held against its plan, settled and made a scenario', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage()
  await page.goto(`${app.address}/#/s/hue-official`)
  await page.getByRole('button', { name: 'Dự thảo nghị quyết' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Tải văn bản (.txt)' }).click()
  const draft = await readFile(await (await downloading).path(), 'utf8')
  expect(draft).toContain('1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số')
  const unsaid = page.getByRole('dialog', { name: 'Điều dự thảo không nêu' })
  await unsaid.waitFor()
  await unsaid.getByRole('button', { name: 'Đóng' }).click()

  await page.goto(app.address)
  await page.getByRole('button', { name: 'Đọc nghị quyết…' }).click()
  await page.getByRole('textbox', { name: /Dán văn bản/ }).fill(draft)
  await page.getByText('Không còn điều gì phải quyết định.').waitFor()
  await compareWithHue(page)
  await page.getByText('Văn bản và phương án làm cùng một việc.').waitFor()

  await page.getByRole('button', { name: 'Văn bản khác' }).click()
  const damaged = draft.replaceAll('xã Phong Mỹ', 'xã Bến Lạ')
  expect(damaged).not.toBe(draft)
  await page.getByRole('textbox', { name: /Dán văn bản/ }).fill(damaged)
  await compareWithHue(page)
  await page.getByText('1 chỗ khác nhau').waitFor()
  const open = page.locator('.open-finding').filter({ hasText: 'Bến Lạ' }).first()
  await open.getByRole('combobox', { name: 'Chọn đơn vị' }).fill('Phong Mỹ')
  await page.getByRole('option', { name: /Xã Phong Mỹ/ }).click()
  await page.getByText('Văn bản và phương án làm cùng một việc.').waitFor()

  const clause = page.locator('.clause-card').first()
  await clause.hover()
  expect(await page.locator('.resolution-text .in-clause.pointed').first().textContent()).toContain('1')
  await page.getByRole('textbox', { name: 'Tên phương án' }).fill('Theo dự thảo')
  await page.getByRole('button', { name: 'Lập phương án này' }).click()
  await page.waitForURL((address) => address.hash.includes('/s/'))
  await mergerInto(page, 'Phường Phong Điền').first().waitFor()
  expect(errors).toEqual([])
})

async function compareWithHue(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'So với phương án' }).click()
  await page.getByRole('option', { name: /Huế/ }).first().click()
}
