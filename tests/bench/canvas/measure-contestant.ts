import type { Browser, CDPSession, Page } from 'playwright-core'
import { type Spread, spreadOf } from '../harness/spread.ts'
import { chartTree } from './chart-tree.ts'

export interface Measured {
  readonly firstFrame: number
  readonly pan: Spread
  readonly zoom: Spread
  readonly fold: Spread
  readonly morph: Spread | null
}

const frames = 20

/** Longer than anybody waits for a chart, ms. */
const patience = 240_000

/**
 * Every figure is from the call to the frame presented, ms: a picture of a corner of the page is asked for after
 * each step, which is answered when all of the page has been drawn. Null where it does not come at all.
 */
export async function measureContestant(
  browser: Browser,
  address: string,
  name: string,
  units: number,
): Promise<Measured | null> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(patience)
  try {
    await page.goto(`${address}${name}.html`)
    const session = await page.context().newCDPSession(page)
    await presented(session)
    await page.evaluate(`window.nodes = ${JSON.stringify(chartTree(units))}`)
    const call = (what: string): Promise<void> => inTime(page.evaluate(`window.contestant.${what}`))
    const firstFrame = await timed(session, () => call('show(window.nodes)'))
    const steps = async (step: (index: number) => string): Promise<Spread> => {
      const times: number[] = []
      for (let index = 0; index < frames; index += 1)
        times.push(await timed(session, () => call(step(index))))
      return spreadOf(times)
    }
    const pan = await steps(() => 'pan(12)')
    const zoom = await steps((index) => `zoom(${1 + index / 4})`)
    await call('zoom(1)')
    const fold = await steps((index) => `fold(${index % 2 === 0})`)
    const morphs = await page.evaluate('window.contestant.morph !== undefined')
    if (morphs) await timed(session, () => call('morph(0)'))
    const morph = morphs ? await steps((index) => `morph(${index / (frames - 1)})`) : null
    return { firstFrame, pan, zoom, fold, morph }
  } catch (error) {
    process.stdout.write(`${name} at ${units}: ${String(error).split('\n')[0]}\n`)
    return null
  } finally {
    await inTime(page.close()).catch(() => undefined)
  }
}

/** What presenting a page costs on which nothing changes, ms. */
export async function measureFloor(page: Page): Promise<Spread> {
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (let index = 0; index < frames; index += 1)
    times.push(await timed(session, () => page.evaluate(() => undefined)))
  return spreadOf(times)
}

async function timed(session: CDPSession, step: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await step()
  await presented(session)
  return performance.now() - start
}

async function presented(session: CDPSession): Promise<void> {
  await inTime(
    session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 1,
      clip: { x: 0, y: 0, width: 8, height: 8, scale: 1 },
    }),
  )
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`not done after ${patience} ms`)), patience)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
