import type { Browser, CDPSession, Page } from 'playwright-core'
import { type Spread, spreadOf } from '../harness/spread.ts'
import { chartTree } from './chart-tree.ts'

/** What was measured before the time was up; `morph` is null where there is no such thing. */
export interface Measured {
  readonly firstFrame?: number
  readonly pan?: Spread
  readonly zoom?: Spread
  readonly fold?: Spread
  readonly morph?: Spread | null
}

const frames = 20

/** What one of them gets for everything at one size, ms: longer than anybody waits for a chart. */
export const patience = 180_000

/**
 * Every figure is from the call to the frame presented, ms: a picture of a corner of the page is asked for after
 * each step, which is answered when all of the page has been drawn. What is not done in time is left out.
 */
export async function measureContestant(
  browser: Browser,
  address: string,
  name: string,
  units: number,
): Promise<Measured> {
  const measured: { -readonly [Figure in keyof Measured]: Measured[Figure] } = {}
  const end = performance.now() + patience
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const inTime = <T>(work: Promise<T>): Promise<T> => before(end, work)
  try {
    await page.goto(`${address}${name}.html`)
    const session = await page.context().newCDPSession(page)
    await inTime(presented(session))
    await page.evaluate(`window.nodes = ${JSON.stringify(chartTree(units))}`)
    const call = (what: string): Promise<void> => inTime(page.evaluate(`window.contestant.${what}`))
    const timed = (step: () => Promise<void>): Promise<number> => inTime(framePresented(session, step))
    measured.firstFrame = await timed(() => call('show(window.nodes)'))
    const steps = async (step: (index: number) => string): Promise<Spread> => {
      const times: number[] = []
      for (let index = 0; index < frames; index += 1) times.push(await timed(() => call(step(index))))
      return spreadOf(times)
    }
    measured.pan = await steps(() => 'pan(12)')
    measured.zoom = await steps((index) => `zoom(${1 + index / 4})`)
    await call('zoom(1)')
    measured.fold = await steps((index) => `fold(${index % 2 === 0})`)
    const morphs = await page.evaluate('window.contestant.morph !== undefined')
    if (morphs) await timed(() => call('morph(0)'))
    measured.morph = morphs ? await steps((index) => `morph(${index / (frames - 1)})`) : null
  } catch (error) {
    process.stdout.write(`${name} at ${units}: ${String(error).split('\n')[0]}\n`)
  } finally {
    await before(performance.now() + 10_000, page.close()).catch(() => undefined)
  }
  return measured
}

/** What presenting a page costs on which nothing changes, ms. */
export async function measureFloor(page: Page): Promise<Spread> {
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (let index = 0; index < frames; index += 1)
    times.push(await framePresented(session, () => page.evaluate(() => undefined)))
  return spreadOf(times)
}

async function framePresented(session: CDPSession, step: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await step()
  await presented(session)
  return performance.now() - start
}

async function presented(session: CDPSession): Promise<void> {
  await session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: 1,
    clip: { x: 0, y: 0, width: 8, height: 8, scale: 1 },
  })
}

async function before<T>(end: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the time is up')), Math.max(0, end - performance.now()))
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
