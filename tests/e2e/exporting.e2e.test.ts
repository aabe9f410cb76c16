import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { appOfFile } from './app-of-file.ts'
import { openPage } from './open-page.ts'

const address = appOfFile()

test('a chart is chosen, seen page by page, refused where it could not be read, and saved', async () => {
  const { page, errors } = await openPage()
  await page.goto(`${address()}/#/s/hue-official`)
  await page.getByRole('button', { name: 'Cho cuộc họp' }).click()
  await page.getByRole('menuitem', { name: 'Xuất tệp…' }).click()
  // The whole system, spread: an overview, then page by page.
  await page.getByText(/^\d+ trang, 840 đơn vị · chữ nhỏ nhất 6/).waitFor()
  expect(await page.getByRole('img', { name: /^Trang 1 trên \d+ của sơ đồ$/ }).isVisible()).toBe(true)
  // On one A3 sheet it could not be read: that is said, and saving waits until it is accepted.
  await page.getByText('Một trang', { exact: true }).click()
  await page.getByText(/^Chữ chỉ cao \d,\d pt, in ra khó đọc$/).waitFor()
  const save = page.getByRole('button', { name: 'Lưu tệp' })
  expect(await save.isDisabled()).toBe(true)
  // One system alone can.
  await page.getByLabel('Hệ thống', { exact: true }).first().click()
  await page.getByRole('option', { name: 'Đơn vị hành chính' }).click()
  await page.keyboard.press('Escape')
  await page.getByText(/^1 trang, 50 đơn vị · chữ nhỏ nhất \d+/).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(download.suggestedFilename()).toBe('so-do.pdf')
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
  expect(errors).toEqual([])
})
