import { expect, onTestFinished, test } from 'vitest'
import { openPage, selectUnits } from './open-page.ts'
import { makeDataFolder, startApp } from './running-app.ts'

test('Huế: what is not allowed and who is left over; a way out, a reason, a road by year, a placement; all there after a reload', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startApp(folder)
  onTestFinished(app.stop)
  const { page, errors } = await openPage()

  await page.goto(`${app.address}/#/s/hue-official`)
  await page.getByRole('button', { name: 'Tiêu chuẩn, định mức' }).click()
  const sheet = page.getByRole('region', { name: 'Tiêu chuẩn, định mức' })
  const fails = (unit: string) =>
    sheet.getByRole('button', { name: new RegExp(`^${unit}: .* thấp hơn mức tối thiểu`) })
  await fails('Phường Phong Phú').waitFor()
  await fails('Xã A Lưới 5').waitFor()
  expect(await fails('Xã A Lưới 2').count()).toBe(0)
  await sheet.getByRole('combobox', { name: 'Theo quy định ngày' }).click()
  await page.getByRole('option', { name: /^01\/01\/2026/ }).click()
  await fails('Xã A Lưới 2').waitFor()

  await sheet
    .getByRole('listitem')
    .filter({ hasText: /Xã A Lưới 5: / })
    .getByRole('button', { name: 'Cách khắc phục' })
    .click()
  await page
    .getByRole('button', { name: /^Sáp nhập với .* khắc phục \d+/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByText(/^[●○] Khắc phục \d+, phát sinh \d+ điểm/)
    .waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click()

  await sheet
    .getByRole('listitem')
    .filter({ hasText: /Xã A Lưới 5: / })
    .getByRole('button', { name: 'Chấp nhận…' })
    .click()
  await page.getByLabel('Lý do chấp nhận').fill('Xã biên giới')
  await page.getByRole('button', { name: 'Chấp nhận, ghi lý do' }).click()
  await page.getByRole('group', { name: 'Hiện' }).getByText('✓ 1 đã chấp nhận').waitFor()
  expect(await fails('Xã A Lưới 5').count()).toBe(0)

  const address = page.url()
  expect(address).not.toContain('hue-official')
  await page.goto(address.replace(/\?.*/, '?step=1&sheet=posts'))
  await page.getByText(/^Cấp phó \(1\)$/).click()
  const commission = page.getByRole('row', { name: /Ban Tuyên giáo và Dân vận Thành ủy Huế/ })
  await expect.poll(() => commission.textContent()).toMatch(/643\+314\/02\/2030/)
  await commission.getByRole('button', { expanded: false }).click()
  await page.getByRole('button', { name: 'Chia đều đến hạn' }).click()
  await page.getByRole('button', { name: 'Lưu lộ trình vào phương án' }).click()
  await page.getByRole('button', { name: /31\/12\/2029/ }).waitFor()
  await page.getByText(/^Cấp phó \(1\)$/).click()
  await expect.poll(() => commission.textContent()).toContain('○ về đúng định mức')

  await page.goto(address.replace(/\?.*/, '?step=7&sheet=placement'))
  await selectUnits(page, 'Văn phòng Đảng ủy phường Phú Xuân')
  await page.getByRole('combobox', { name: /^Lập vị trí mới tại/ }).fill('Phó Chánh Văn phòng')
  await page.getByRole('option', { name: 'Phó Chánh Văn phòng' }).click()
  await page.getByRole('button', { name: 'Lập vị trí' }).click()
  await page
    .getByRole('region', { name: 'Người cần bố trí' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: 'Bố trí vào đây' }).click()
  await page.getByLabel('Lý do bố trí').fill('Có kinh nghiệm công tác văn phòng')
  await page.getByRole('button', { name: 'Đưa vào danh sách dự kiến' }).click()
  await page.getByRole('button', { name: 'Lưu việc bố trí vào phương án' }).click()
  await page.getByRole('button', { name: /Bố trí nhân sự: 1 người/ }).waitFor()

  await page.getByRole('tab', { name: 'Đại biểu HĐND' }).click()
  await expect
    .poll(() => page.getByRole('row', { name: /^Thành phố Huế Cấp xã/ }).textContent())
    .toMatch(/803804\+1$/)
  await expect
    .poll(() => page.getByRole('row', { name: /^Thành phố Huế Cấp tỉnh/ }).textContent())
    .toMatch(/5353530$/)

  await page.reload()
  await page.getByRole('button', { name: /Bố trí nhân sự: 1 người/ }).waitFor()
  await page.goto(address.replace(/\?.*/, '?step=8&sheet=norms&rules=2026-01-01'))
  await page.getByRole('group', { name: 'Hiện' }).getByText('✓ 1 đã chấp nhận').waitFor()
  expect(errors).toEqual([])
})
