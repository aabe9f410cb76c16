import { expect, test } from 'vitest'
import { appOfFile } from './app-of-file.ts'
import { seriousFaults } from './axe.ts'
import { openPage, outlineRow } from './open-page.ts'

const address = appOfFile()

/** The first column of superiors is one of an old list; the right one stands beside it. */
const list = [
  'Mã,Tên đơn vị,Cấp trên,Cấp trên mới,Dân số',
  '46,Thành phố Huế,,,',
  '1,Phường Phú Xuân,99,46,130.247',
  '2,Phường Kim Long,99,46,48.999',
].join('\n')

test('BRG-1 BRG-5 a list with a wrong superior is refused row by row, its mapping corrected, and opened as a scenario', async () => {
  const { page, errors } = await openPage(undefined, { viewport: { width: 1366, height: 768 } })
  await page.goto(address())
  await page.getByRole('button', { name: 'Phương án mới' }).click()
  await page.getByRole('link', { name: 'Nạp từ Excel, CSV hay tệp khác…' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'phường Huế.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  const faults = page.getByRole('region', { name: 'Chưa nạp được: 2 lỗi' })
  await faults.waitFor()
  const cells = await faults.getByRole('row').nth(1).getByRole('cell').allTextContents()
  expect(cells.slice(0, 3)).toEqual(['phường Huế.csv', '3', 'Cấp trên'])
  const bring = page.getByRole('button', { name: 'Nạp', exact: true })
  expect(await bring.isDisabled()).toBe(true)
  expect(await seriousFaults(page)).toEqual([])

  const choose = async (column: string, meaning: string): Promise<void> => {
    await page.getByLabel(`Nội dung: ${column}`, { exact: true }).first().click()
    await page.getByRole('option', { name: meaning, exact: true }).click()
  }
  await choose('Cấp trên', 'Không đọc')
  await faults.waitFor({ state: 'detached' })
  await choose('Cấp trên mới', 'Cấp trên (mã hoặc tên)')
  await page.getByRole('cell', { name: 'Thành phố Huế', exact: true }).nth(1).waitFor()
  await page.getByText('Sẽ tạo: 3 đơn vị, 0 vị trí, 2 số liệu').waitFor()
  await bring.click()
  await outlineRow(page, 'Thành phố Huế').waitFor()

  // The next list of the same form needs no correction.
  await page.goto(`${address()}/import`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tháng sau.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.getByText('Đã dùng cách ghép của lần trước').waitFor()
  await page.getByText('Sẽ tạo: 3 đơn vị, 0 vị trí, 2 số liệu').waitFor()
  expect(errors).toEqual([])
})
