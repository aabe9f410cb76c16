import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../../e2e/browser.ts'
import { type Measured, measureContestant, measureFloor, patience } from '../canvas/measure-contestant.ts'
import { contestants, servePages } from '../canvas/serve-pages.ts'
import type { Report } from '../harness/report.ts'
import type { Spread } from '../harness/spread.ts'
import { milliseconds } from '../harness/table.ts'

/** Huế's communes, a large office, the communes after the reform, all territories before it. */
const sizes = [133, 1_000, 3_355, 10_794]

/** The same trees in the same browser, 1280 × 800, drawn in software: ours beside two kept chart libraries. */
export async function measureCanvas(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-canvas-'))
  const pages = await servePages(folder)
  const browser = await launchBrowser()
  try {
    const empty = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await empty.goto(`${pages.address}floor.html`)
    const floor = await measureFloor(empty)
    await empty.close()
    report.note(
      `${browser.version()}; presenting a page on which nothing changes: ${told(floor)} (median / max)`,
    )
    for (const units of sizes) {
      const outcomes = new Map<string, Measured>()
      for (const name of contestants)
        outcomes.set(name, await measureContestant(browser, pages.address, name, units))
      report.table(
        `${units} units, from the call to the frame presented: median / longest of 20`,
        ['', 'first frame', 'pan', 'zoom', 'fold, unfold', 'morph'],
        [...outcomes].map(([name, measured]) => rowOf(name, measured)),
      )
      const ours = outcomes.get('ours')
      if (units === Math.max(...sizes) && ours) holdBars(report, ours, [...outcomes.values()])
    }
  } finally {
    await browser.close()
    await pages.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function holdBars(report: Report, ours: Measured, all: readonly Measured[]): void {
  report.atMost('first frame', ours.firstFrame ?? Infinity, 1_500)
  for (const movement of ['pan', 'zoom', 'fold', 'morph'] as const)
    report.atMost(`longest frame of ${movement}`, ours[movement]?.max ?? Infinity, 100)
  const others = all.filter((measured) => measured !== ours)
  for (const figure of ['pan', 'zoom'] as const) {
    const best = Math.min(...others.map((other) => other[figure]?.median ?? Infinity))
    report.atLeast(
      `${figure}, times ahead of the quicker of both`,
      best / (ours[figure]?.median ?? Infinity),
      10,
      (times) => `${times.toFixed(1)} ×`,
    )
  }
  const first = Math.min(...others.map(({ firstFrame }) => firstFrame ?? Infinity))
  report.atLeast(
    'first frame, times ahead',
    first / (ours.firstFrame ?? Infinity),
    10,
    (times) => `${times.toFixed(1)} ×`,
  )
}

const told = ({ median, max }: Spread): string => `${milliseconds(median)} / ${milliseconds(max)}`

/** An empty cell is a thing that there is not; what was not done in time says so once. */
function rowOf(name: string, { firstFrame, pan, zoom, fold, morph }: Measured): string[] {
  const unfinished = `not in ${patience / 1000} s`
  const cells = [pan, zoom, fold].map((spread) => (spread ? told(spread) : unfinished))
  return [
    name,
    firstFrame === undefined ? unfinished : milliseconds(firstFrame),
    ...cells,
    morph ? told(morph) : morph === null ? '–' : unfinished,
  ]
}
