import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appOfFile } from './app-of-file.ts'
import { openPage, outlineRow, selectUnits } from './open-page.ts'

const address = appOfFile()

async function openHue() {
  const watched = await openPage()
  await watched.page.goto(`${address()}/#/s/hue-official`)
  await watched.page.getByText(/^Sau bước 7\/7/).waitFor()
  return watched
}

const choose = (page: Page, name: string): Promise<void> =>
  page.locator('.views').getByText(name, { exact: true }).click()

test('every view and layout draws Huế, and what is selected stays selected', async () => {
  const { page, errors } = await openHue()
  await selectUnits(page, 'Phường Phú Xuân')
  for (const layout of ['Hình quạt', 'Sơ đồ']) {
    await choose(page, layout)
    for (const [view, title] of [
      ['Chồng lớp', /^Trước và sau chồng lên nhau/],
      ['Biến đổi', /^Từ hiện trạng đến/],
      ['Song song', /^Trước · /],
      ['Sau', /^Sau bước 7\/7/],
    ] as const) {
      await choose(page, view)
      await page.getByRole('heading', { name: title }).waitFor()
      await expect(page.getByRole('article', { name: 'Phường Phú Xuân' }).count()).resolves.toBe(1)
    }
  }
  await choose(page, 'Biến đổi')
  const slider = page.getByRole('slider', { name: 'Từ trước đến sau' })
  await expect.poll(() => slider.getAttribute('aria-valuenow'), { timeout: 30_000 }).toBe('100')
  await slider.press('Home')
  await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('0')
  expect(errors).toEqual([])
})

test('LAY-5 LAY-4 the canvas is walked by keys: down, along, up; a branch alone and folded, and back', async () => {
  const { page, errors } = await openHue()
  const canvas = page.getByRole('group', { name: 'Sơ đồ tổ chức' })
  await selectUnits(page, 'Ủy ban nhân dân thành phố Huế')
  await canvas.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('article').first().getAttribute('aria-label')).not.toMatch(/^Ủy ban/)
  const first = await page.getByRole('article').first().getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('article').first().getAttribute('aria-label')).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  await page.getByRole('article', { name: 'Ủy ban nhân dân thành phố Huế' }).waitFor()
  await page.keyboard.press('f')
  await page.getByText('Nhánh: Ủy ban nhân dân thành phố Huế').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Mở mọi nhánh đã gập (1)' }).click()
  await page.getByRole('button', { name: 'Xem toàn bộ cơ cấu' }).click()
  expect(page.url()).not.toContain('focus=')
  expect(errors).toEqual([])
})

test('OUT-4 the map shows cells from the borders, and a click selects the unit everywhere', async () => {
  const { page, errors } = await openHue()
  await choose(page, 'Bản đồ')
  await page.getByText('ô quy ước theo tiếp giáp, chưa có ranh giới').waitFor()
  const map = page.locator('.territory canvas.maplibregl-canvas')
  await map.waitFor()
  const box = await map.boundingBox()
  if (!box) throw new Error('there is no map')
  await expect
    .poll(async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      return page.getByRole('article').count()
    })
    .toBe(1)
  const name = (await page.getByRole('article').first().getAttribute('aria-label')) ?? ''
  expect(name).toMatch(/^(Phường|Xã) /)
  await expect.poll(() => outlineRow(page, name).getAttribute('aria-selected')).toBe('true')
  expect(errors).toEqual([])
})

test('LAY-6 with Alt held a loop selects what is inside, and dragging in the outline asks to move', async () => {
  const { page, errors } = await openHue()
  const box = await page.locator('.canvas').boundingBox()
  if (!box) throw new Error('there is no canvas')
  await page.keyboard.down('Alt')
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  for (const [x, y] of [
    [box.width - 60, 40],
    [box.width - 60, box.height * 0.6],
    [40, box.height * 0.6],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await page.getByText(/^Đã chọn \d+ đơn vị$/).waitFor()
  await page.getByRole('button', { name: 'Bỏ chọn' }).click()
  await selectUnits(page, 'Ban Nội chính Thành ủy Huế')
  await outlineRow(page, 'Ban Nội chính Thành ủy Huế').dragTo(outlineRow(page, 'Ban Tổ chức Thành ủy Huế'))
  await page.getByRole('dialog', { name: 'Chuyển nơi trực thuộc của 1 đơn vị' }).waitFor()
  expect(errors).toEqual([])
})
