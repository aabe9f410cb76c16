import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openBrowser, openPage } from './open-page.ts'
import { makeDataFolder, startAppWithAccounts } from './running-app.ts'

const password = 'cầu ngói bên sông xưa'

/** An app with accounts, and its first administrator signed in. */
export interface House {
  readonly address: string
  readonly browser: Browser
  readonly administrator: Page
}

/** Opens an invitation, chooses a password and signs in with it. */
export async function enter(browser: Browser, invitation: string, email: string): Promise<Page> {
  const { page } = await openPage(browser)
  await page.goto(invitation)
  await page.getByLabel('Mật khẩu mới').fill(password)
  await page.getByLabel('Nhập lại mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await signIn(page, email)
  return page
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('button', { name: /Tài khoản của/ }).waitFor()
}

export async function openHouse(): Promise<House> {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startAppWithAccounts(folder)
  onTestFinished(app.stop)
  const browser = await openBrowser()
  const administrator = await enter(browser, app.invitation, 'ha@example.vn')
  return { address: app.address, browser, administrator }
}

/** The administrator invites somebody, who comes in by the link that is shown. */
export async function invite(
  { address, browser, administrator }: House,
  [email, name, role]: readonly [string, string, string],
): Promise<Page> {
  await administrator.goto(`${address}/people`)
  await administrator.getByRole('button', { name: 'Mời người' }).click()
  const dialog = administrator.getByRole('dialog')
  await dialog.getByLabel('Thư điện tử').fill(email)
  await dialog.getByRole('textbox', { name: 'Tên' }).fill(name)
  await dialog.getByRole('combobox', { name: 'Vai trò' }).click()
  await administrator.getByRole('option', { name: role }).click()
  await dialog.getByRole('button', { name: 'Mời', exact: true }).click()
  const link = await dialog.getByText(/\/invitation\//).textContent()
  return await enter(browser, link ?? '', email)
}
