import { expect, onTestFinished, test } from 'vitest'
import { seriousFaults } from './axe.ts'
import { openPage } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

test('somebody new is shown around Huế once, by keyboard, and everything is then as it was', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage(undefined, { isNew: true, reducedMotion: 'reduce' })
  await page.goto(`${app.address}/#/s/hue-official`)
  const tour = (title: string) => page.getByRole('dialog', { name: title })

  await tour('Chào mừng đến với Tinh Gọn').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  const titles = [
    'Cây tổ chức và tìm kiếm',
    'Xa, gần, trước, sau',
    'Sáp nhập hai đơn vị',
    'Không mất một ai',
    'Hoàn tác và danh sách văn bản',
  ]
  for (const title of titles) {
    await page.locator('button:focus', { hasText: 'Tiếp' }).waitFor()
    await page.keyboard.press('Enter')
    await tour(title).waitFor()
    if (title === 'Xa, gần, trước, sau') await page.getByText('Trước · 31/01/2025').waitFor()
    if (title === 'Sáp nhập hai đơn vị')
      await page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).waitFor()
  }
  await page.getByRole('button', { name: 'Bắt đầu làm việc' }).click()
  await tour('Hoàn tác và danh sách văn bản').waitFor({ state: 'detached' })
  expect(new URL(page.url()).hash).toBe('#/s/hue-official')

  await page.reload()
  await page.getByText('Sau bước 7/7').waitFor()
  await page.getByRole('button', { name: 'Trợ giúp' }).click()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('menuitem', { name: 'Xem hướng dẫn một phút' }).click()
  await tour('Chào mừng đến với Tinh Gọn').waitFor()
  await page.keyboard.press('Escape')
  await tour('Chào mừng đến với Tinh Gọn').waitFor({ state: 'detached' })
  expect(errors).toEqual([])
})
