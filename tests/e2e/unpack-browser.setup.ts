import { launchBrowser } from './browser.ts'

/**
 * Starts the browser once before the first file: it is unpacked by then, and two files that begin at once do not
 * start what the other one is still writing (ETXTBSY).
 */
export default async function unpackBrowser(): Promise<void> {
  const browser = await launchBrowser()
  await browser.close()
}
