import { launchBrowser } from './browser.ts'

const b: any = await launchBrowser()
const browser = b.browser ?? b
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.on('console', (m: any) => process.stdout.write('CONSOLE ' + m.type() + ' ' + m.text() + '\n'))
page.on('pageerror', (e: any) => process.stdout.write('ERR ' + e.stack + '\n'))
const base = 'http://localhost:4690/'
const shots: [string, string, ((p: any) => Promise<void>)?][] = [
  ['home', '#/'],
  ['after', '#/s/hue-official'],
  ['before', '#/s/hue-official?view=before'],
  ['split', '#/s/hue-official?view=split&step=7'],
]
for (const [name, hash] of shots) {
  await page.goto(base + hash)
  await page.reload()
  await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/shots/${name}.png` })
}
await browser.close()
process.exit(0)
