import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchBrowser } from './browser.ts'

/** A page that collects what goes wrong in it. */
export interface WatchedPage {
  readonly page: Page
  readonly errors: string[]
}

/** A browser that ends with the test. */
export async function openBrowser(): Promise<Browser> {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  return browser
}

/**
 * A window of somebody's own: no cookie and no storage is shared with another.
 * @param options `isNew`: nobody has been shown around on this machine yet
 */
export async function openPage(
  browser?: Browser,
  { isNew = false, ...options }: BrowserContextOptions & { readonly isNew?: boolean } = {},
): Promise<WatchedPage> {
  const context = await (browser ?? (await openBrowser())).newContext({
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  onTestFinished(() => context.close())
  if (!isNew) await context.addInitScript(() => localStorage.setItem('tinhgon.tour', 'seen'))
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  return { page, errors }
}

export const outlineRow = (page: Page, name: string): Locator =>
  page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) })

/** The step of the act that merged units into one of this name. */
export const mergerInto = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`Sáp nhập .* thành ${name}$`) })

/** Finds living units by name and selects them all; Ctrl keeps the first. */
export async function selectUnits(page: Page, ...names: readonly string[]): Promise<void> {
  const search = page.getByRole('combobox', { name: /Tìm đơn vị/ })
  for (const [index, name] of names.entries()) {
    await search.fill(name)
    await search.press(index === 0 ? 'Enter' : 'Control+Enter')
    await page.getByRole('article', { name }).waitFor()
  }
}

export async function mergeSelected(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tên đơn vị mới').fill(name)
  await dialog.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(/^Đã lưu, bản ghi \d+$/).waitFor()
}
