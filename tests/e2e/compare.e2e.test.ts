import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appOfFile } from './app-of-file.ts'
import { mergeSelected, openPage, selectUnits, type WatchedPage } from './open-page.ts'

const appAddress = appOfFile()

const openHue = async (): Promise<WatchedPage & { readonly address: string }> => ({
  ...(await openPage()),
  address: appAddress(),
})

/** A draft of the official scenario in which two more wards are merged into one of this name. */
async function draftMerging(
  page: Page,
  address: string,
  wards: readonly string[],
  name: string,
): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Mở phương án' }).first().click()
  await selectUnits(page, ...wards)
  await mergeSelected(page, name)
  await page.getByText('Sau bước 8/8').waitFor()
}

/** Pages of a PDF, by the objects that it is made of. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

test('three scenarios are compared: a difference in figures, what becomes of a unit, and the way to it', async () => {
  const { page, errors, address } = await openHue()
  await draftMerging(page, address, ['Phường Phú Xuân', 'Phường Thuận Hóa'], 'Phường Trung Tâm')
  await draftMerging(page, address, ['Phường An Cựu', 'Phường Thủy Xuân'], 'Phường Nam Sông Hương')

  await page.goto(address)
  await page.getByRole('checkbox', { name: 'Chọn “Huế 2025: sắp xếp chính thức” để so sánh' }).check()
  expect(await page.getByRole('checkbox', { name: /Phú Thuận, 2021” để so sánh/ }).isEnabled()).toBe(false)
  for (const draft of await page.getByRole('checkbox', { name: /bản nháp .* để so sánh/ }).all())
    await draft.check()
  await page.getByRole('button', { name: 'So sánh 3 phương án' }).click()

  const row = page.getByRole('row', { name: /^Đơn vị hành chính / })
  await row.waitFor()
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toHaveLength(4)
  const told = (await row.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  expect(told).toEqual(['143', '41 −102', '40 −103', '40 −103'])
  await page.getByText('✓ cân đối').first().waitFor()
  expect(await page.getByText('✗').count()).toBe(0)
  await page.getByText('★').first().waitFor()
  const allRows = await page.getByRole('row').count()
  await page.getByRole('checkbox', { name: /Chỉ dòng khác nhau/ }).check()
  await expect.poll(() => page.getByRole('row').count()).toBeLessThan(allRows)

  await page.getByRole('tab', { name: 'Sơ đồ thu nhỏ' }).click()
  await expect.poll(() => page.getByRole('img', { name: /^Sơ đồ thu nhỏ: / }).count()).toBe(4)
  await page.getByRole('tab', { name: 'Đi đâu: cũ → mới' }).click()
  await page.getByText('133 đơn vị cũ → 40 đơn vị sau sắp xếp, 133 dòng', { exact: false }).waitFor()
  await page.getByRole('tab', { name: 'Tiêu chuẩn, định mức' }).click()
  await page
    .getByText(/^Chỉ ở [BC]: \d+/)
    .first()
    .waitFor()

  await page.getByRole('tab', { name: 'Từng đơn vị' }).click()
  await page.getByLabel('Tìm đơn vị, không cần dấu').fill('vinh ninh')
  const unit = page.getByRole('row', { name: /Phường Vĩnh Ninh/ })
  await expect.poll(() => unit.count()).toBe(1)
  await page.reload()
  await page.getByRole('tab', { name: 'Từng đơn vị', selected: true }).waitFor()
  await page
    .getByRole('row', { name: /Phường Vĩnh Ninh/ })
    .getByRole('link', { name: 'Phường Trung Tâm' })
    .click()
  await page.getByRole('article', { name: 'Phường Trung Tâm' }).waitFor()
  await page.goBack()
  await page.getByRole('tab', { name: 'Từng đơn vị', selected: true }).waitFor()
  expect(errors).toEqual([])
})

test('what stands on other figures is refused with what to do, and one scenario asks for another', async () => {
  const { page, address } = await openHue()
  await page.goto(`${address}/compare?s=hue-official&s=phu-thuan-2021`)
  await page.getByText('Không so sánh được “Chia phường Phú Thuận, 2021”').waitFor()
  await page.getByText('Chọn những phương án lập trên cùng một hiện trạng.').waitFor()
  await page.goto(`${address}/#/s/phu-thuan-2021`)
  await page.getByRole('button', { name: 'Cho cuộc họp' }).click()
  await page.getByRole('menuitem', { name: 'So sánh với…' }).click()
  await page.getByRole('checkbox', { name: 'Chia phường Phú Thuận, 2021: chưa nêu dân số' }).check()
  await page.getByRole('button', { name: 'So sánh 2 phương án' }).click()
  await page
    .getByRole('row', { name: /^Dân số .*: trung vị/ })
    .first()
    .getByText(/chưa rõ/)
    .first()
    .waitFor()
})

test('the leader’s page says what matters of a scenario and is one page when it is printed', async () => {
  const { page, errors, address } = await openHue()
  await page.goto(`${address}/#/s/hue-official`)
  await page.getByRole('button', { name: 'Cho cuộc họp' }).click()
  await page.getByRole('menuitem', { name: 'Một trang cho lãnh đạo' }).click()
  const brief = page.getByRole('article')
  await brief.getByRole('heading', { name: 'Huế 2025: sắp xếp chính thức' }).waitFor()
  const text = (await brief.textContent())?.replace(/\s+/g, ' ')
  expect(text).toContain('133 → 40')
  expect(text).toContain('1.433.465 ✓')
  expect(text).toMatch(/Phường Phú Xuân từ 6 đơn vị/)
  expect(text).toMatch(/01\/7\/2025\s*Sắp xếp 133 xã, phường, thị trấn/)
  expect(text).toMatch(/Mã nội dung [0-9a-f]{12}/)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  expect(errors).toEqual([])
})
