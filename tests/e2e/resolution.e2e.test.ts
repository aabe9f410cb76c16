import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { openPage, selectUnits } from './open-page.ts'
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
  const changed = draft
    .replaceAll('xã Phong Mỹ', 'xã Bến Lạ')
    .replace('tên gọi là phường Phong Điền', 'tên gọi là phường Phong Đông')
  await page.getByRole('textbox', { name: /Dán văn bản/ }).fill(changed)
  await compareWithHue(page)
  await page.getByText('1 chỗ khác nhau').waitFor()
  await page.getByText('tên: văn bản “Phường Phong Đông”, phương án “Phường Phong Điền”').waitFor()
  const open = page.locator('.open-finding').filter({ hasText: 'Bến Lạ' })
  await open.getByRole('combobox', { name: 'Chọn đơn vị' }).click()
  await page.getByRole('option', { name: /Xã Phong Mỹ/ }).click()
  await page.getByText('Xã Phong Mỹ · bạn đã chọn').waitFor()
  await page.getByText('Không còn điều gì phải quyết định.').waitFor()

  const clause = page.locator('.clause-card').first()
  await clause.hover()
  expect(await page.locator('.resolution-text .in-clause.pointed').first().textContent()).toContain(
    'Sắp xếp toàn bộ',
  )
  await page.getByRole('textbox', { name: 'Tên phương án' }).fill('Theo dự thảo')
  await page.getByRole('button', { name: 'Lập phương án này' }).click()
  await page.waitForURL((address) => address.hash.includes('/s/'))
  await selectUnits(page, 'Phường Phong Đông')
  expect(errors).toEqual([])
})

async function compareWithHue(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'So với phương án' }).click()
  await page.getByRole('option', { name: /Huế/ }).first().click()
}
