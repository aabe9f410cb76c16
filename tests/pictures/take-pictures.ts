// `npm run pictures`: takes the pictures of the guide anew, in Vietnamese at 1366 × 768.
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../e2e/browser.ts'
import { makeDataFolder, startApp } from '../e2e/running-app.ts'

const folderOfPictures = fileURLToPath(new URL('../../docs/guide/pictures/', import.meta.url))

interface Picture {
  readonly name: string
  readonly address: string
  /** Told to do before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const unit = async (page: Page, name: string): Promise<void> => {
  const search = page.getByRole('combobox', { name: /Tìm đơn vị/ })
  await search.fill(name)
  await search.press('Enter')
  await page.getByRole('article', { name }).waitFor()
}

const pictures: readonly Picture[] = [
  {
    name: 'workspace',
    address: '#/s/hue-official?view=split',
    prepare: (page) => unit(page, 'Ban Tuyên giáo và Dân vận Thành ủy Huế'),
  },
  {
    name: 'map',
    address: '#/s/hue-official?layout=territory&view=split',
    prepare: (page) => page.locator('.maplibregl-canvas').nth(1).waitFor(),
  },
  {
    name: 'impact',
    address: '#/s/hue-official',
    prepare: async (page) => {
      await unit(page, 'Phường Phú Xuân')
      await page.getByRole('combobox', { name: /Tìm đơn vị/ }).fill('Phường Thuận Hóa')
      await page.getByRole('combobox', { name: /Tìm đơn vị/ }).press('Control+Enter')
      await page.getByRole('button', { name: 'Sáp nhập 2 đơn vị' }).click()
      await page.getByText(/đơn vị kết thúc/).waitFor()
    },
  },
  {
    name: 'journey',
    address: '#/s/hue-official?sheet=journey',
    prepare: (page) => unit(page, 'Ban Dân vận Thành ủy Huế'),
  },
  {
    name: 'meeting',
    address: '#/s/hue-official?present=&step=5',
    prepare: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  },
  {
    name: 'export',
    address: 'export?s=hue-official',
    prepare: (page) => page.getByText(/^\d+ trang, 840 đơn vị/).waitFor(),
  },
]

const { folder, remove } = await makeDataFolder()
const app = await startApp(folder)
const browser = await launchBrowser()
try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: 'light' })
  // Nobody is shown around in a picture.
  await context.addInitScript(`localStorage.setItem('tinhgon.tour', 'seen')`)
  const page = await context.newPage()
  for (const { name, address, prepare } of pictures) {
    await page.goto('about:blank')
    await page.goto(`${app.address}/${address}`)
    await page.getByRole('main').waitFor()
    await prepare?.(page)
    // The camera is on its way, and fonts of a canvas come late.
    await page.waitForTimeout(1_500)
    await page.screenshot({ path: `${folderOfPictures}${name}.png` })
    process.stdout.write(`${name}.png\n`)
  }
} finally {
  await browser.close()
  await app.stop()
  await remove()
}
