import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOfFile } from './app-of-file.ts'
import { seriousFaults } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { openPage, outlineRow, selectUnits } from './open-page.ts'
import { makeDataFolder, startAppWithAccounts } from './running-app.ts'

const hue = '/#/s/hue-official'

/** Every view by its address, and a text that is there once it stands. */
const views: readonly (readonly [address: string, stands: string | RegExp])[] = [
  ['/', 'Phương án'],
  [hue, 'Sau bước 7/7 · 01/7/2025'],
  [`${hue}?view=before`, 'Trước · 31/01/2025'],
  [`${hue}?view=split`, 'Trước · 31/01/2025'],
  [`${hue}?view=overlay`, /^Trước và sau chồng lên nhau/],
  [`${hue}?view=morph`, /^Từ hiện trạng đến/],
  [`${hue}?layout=radial`, 'Sau bước 7/7 · 01/7/2025'],
  [`${hue}?layout=network`, 'Sau bước 7/7 · 01/7/2025'],
  [`${hue}?sheet=acts`, /^Văn bản có hiệu lực theo ngày/],
  [`${hue}?sheet=journey`, /^Chọn một đơn vị, cũ hay mới/],
  [`${hue}?sheet=norms`, 'Chỉ đơn vị đang chọn'],
  [`${hue}?sheet=posts`, /^Vị trí nhiều hơn định mức/],
  [`${hue}?sheet=placement`, /^Kéo một người vào vị trí/],
  [`${hue}?sheet=seats`, /^Số đại biểu Hội đồng nhân dân/],
  [`${hue}?present=`, 'Thoát (Esc)'],
  [`${hue}?layout=territory`, /ô quy ước theo tiếp giáp/],
  ['/compare?s=hue-official', /^Chọn từ 2 đến 5 phương án/],
  ['/brief?s=hue-official', 'Huế 2025: sắp xếp chính thức'],
  ['/export?s=hue-official', /^\d+ trang, 840 đơn vị/],
  ['/import', /^Thả vào đây danh sách/],
  ['/resolution', /^Dán hoặc thả văn bản/],
  ['/people', 'Mỗi vai trò được làm gì'],
  ['/record', /^Mỗi dòng nối với dòng trước/],
]

/** Dialogs of what can be changed, by their entry in the menu. */
const changes = [
  'Đổi tên, loại, cấp, mã số, trụ sở…',
  'Chia thành nhiều đơn vị…',
  'Lập, bỏ, chuyển vị trí…',
  'Thêm, bỏ quan hệ…',
  'Thành lập đơn vị trực thuộc…',
  'Chuyển nơi trực thuộc…',
  'Giải thể…',
  'Hợp nhất đơn vị cùng chức năng ở các cấp…',
  'Kết thúc một cấp…',
  'Lập đảng bộ mới gồm các đơn vị đã chọn…',
]

/** One app and one browser for the whole file: nothing here is saved, and every page has a context of its own. */
const address = appOfFile()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The colours follow the system, so one visit shows both. */
async function faultsInBothSchemes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
    // Colours that are still on their way from one scheme to the other are nobody's.
    await page.evaluate(
      'Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => undefined)',
    )
    faults.push(...(await seriousFaults(page)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return faults
}

describe('nothing serious is found by axe, in light or dark', () => {
  test.each(views)('%s', async (view, stands) => {
    const { page, errors } = await openPage(browser, { reducedMotion: 'reduce' })
    await page.goto(address() + view)
    await page.getByText(stands).first().waitFor()
    expect(await faultsInBothSchemes(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('dialogs of change', async () => {
    const { page } = await openPage(browser, { reducedMotion: 'reduce' })
    await page.goto(address() + hue)
    await selectUnits(page, 'Phường Phú Xuân')
    await page.getByRole('button', { name: 'Thay đổi', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Giải thể…' }).waitFor()
    expect(await faultsInBothSchemes(page), 'menu').toEqual([])
    await page.keyboard.press('Escape')
    for (const change of changes) {
      await page.getByRole('button', { name: 'Thay đổi', exact: true }).click()
      await page.getByRole('menuitem', { name: change }).click()
      await page.getByRole('menu').waitFor({ state: 'detached' })
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Thôi' }).waitFor()
      expect(await faultsInBothSchemes(page), change).toEqual([])
      await dialog.getByRole('button', { name: 'Thôi' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await selectUnits(page, 'Phường Phú Xuân', 'Phường Thuận Hóa')
    await page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faultsInBothSchemes(page)).toEqual([])
  })

  test('signing in and being invited', async () => {
    const data = await makeDataFolder()
    const house = await startAppWithAccounts(data.folder)
    try {
      const { page } = await openPage(browser, { reducedMotion: 'reduce' })
      await page.goto(house.invitation)
      await page.getByLabel('Nhập lại mật khẩu').waitFor()
      expect(await faultsInBothSchemes(page)).toEqual([])
      await page.goto(house.address)
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor()
      expect(await faultsInBothSchemes(page)).toEqual([])
    } finally {
      await house.stop()
      await data.remove()
    }
  })
})

test.each(['en', 'ru'] as const)('every view stands in %s as well', async (language) => {
  const { page, errors } = await openPage(browser, { viewport: { width: 1366, height: 768 } })
  await page.addInitScript((chosen) => localStorage.setItem('tinhgon.language', chosen), language)
  for (const [view] of views) {
    // Another hash alone would not load the page again.
    await page.goto(`${address()}/favicon.svg`)
    await page.goto(address() + view)
    await page.getByText('Tinh Gọn').first().waitFor()
    await page.locator('.late').first().waitFor({ state: 'detached' })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(wide, `${view} is wider than the screen`).toBeLessThanOrEqual(0)
  }
  expect(errors).toEqual([])
})

test('by keyboard alone: to the outline, to a unit, to its change, and back to where one was', async () => {
  const { page } = await openPage(browser)
  await page.goto(address() + hue)
  await outlineRow(page, 'Thành phố Huế').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Chuyển đến: Cây tổ chức')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  const chosen = page.getByRole('treeitem', { selected: true })
  expect(await chosen.getAttribute('aria-level')).toBe('2')
  expect(await chosen.getAttribute('aria-posinset')).toBe('1')
  expect(await chosen.getAttribute('aria-setsize')).toBe('40')

  const change = page.getByRole('button', { name: 'Thay đổi', exact: true })
  await change.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Đổi tên, loại, cấp, mã số, trụ sở…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Thôi' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('Thay đổi')
})

test('a sheet prints alone and in light, whatever is on the screen', async () => {
  const { page } = await openPage(browser, { colorScheme: 'dark' })
  await page.goto(`${address()}${hue}?sheet=seats`)
  await page.getByText(/^Số đại biểu Hội đồng nhân dân/).waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
  expect(await page.locator('.header').isVisible()).toBe(false)
  expect(await page.locator('.outline-area').isVisible()).toBe(false)
  expect(await page.getByRole('tablist').count()).toBe(0)
  expect(await page.getByRole('heading', { name: 'Đại biểu HĐND' }).isVisible()).toBe(true)
  expect(await page.getByRole('table').first().isVisible()).toBe(true)
  const paper = `getComputedStyle(document.body).backgroundColor`
  expect(await page.evaluate(paper)).toBe('rgb(255, 255, 255)')
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.evaluate(paper)).toBe('rgb(22, 25, 29)')
})

const focused = (page: Page): Promise<string | null> =>
  page.evaluate('document.activeElement?.textContent') as Promise<string | null>

test('where the system chooses the colours, what is focused, selected and chosen has an edge', async () => {
  const { page, errors } = await openPage(undefined, { forcedColors: 'active' })
  await page.goto(`${address()}${hue}`)
  const edgeOf = (selector: string): Promise<unknown> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).outlineStyle`)
  await outlineRow(page, 'Thành ủy Huế').click()
  expect(await edgeOf('.outline-row.selected')).toBe('solid')
  await page.getByRole('tree').focus()
  await page.keyboard.press('ArrowDown')
  expect(await edgeOf('.outline-row.active')).toBe('dashed')
  expect(await edgeOf('[role=tree]')).toBe('solid')
  expect(await edgeOf('.mantine-SegmentedControl-label[data-active]')).toBe('solid')
  expect(await edgeOf('[role=tab][aria-selected=true]')).toBe('solid')
  expect(await edgeOf('.outline-row:not(.selected, .active)')).toBe('none')
  expect(errors).toEqual([])
})
