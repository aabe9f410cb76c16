import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../../e2e/browser.ts'
import { type Measured, measureContestant, measureFloor } from '../canvas/measure-contestant.ts'
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
      const outcomes = new Map<string, Measured | null>()
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

function holdBars(report: Report, ours: Measured, all: readonly (Measured | null)[]): void {
  report.atMost('first frame', ours.firstFrame, 1_500)
  for (const movement of ['pan', 'zoom', 'morph'] as const)
    report.atMost(`longest frame of ${movement}`, ours[movement]?.max ?? Infinity, 100)
  const others = all.filter((measured) => measured !== ours && measured !== null) as Measured[]
  for (const figure of ['pan', 'zoom'] as const) {
    const best = Math.min(...others.map((other) => other[figure].median))
    report.atLeast(
      `${figure}, times ahead of the quicker of both`,
      best / ours[figure].median,
      10,
      (times) => `${times.toFixed(1)} ×`,
    )
  }
  const first = Math.min(...others.map(({ firstFrame }) => firstFrame))
  report.atLeast('first frame, times ahead', first / ours.firstFrame, 10, (times) => `${times.toFixed(1)} ×`)
}

const told = ({ median, max }: Spread): string => `${milliseconds(median)} / ${milliseconds(max)}`

const rowOf = (name: string, measured: Measured | null): string[] =>
  measured
    ? [
        name,
        milliseconds(measured.firstFrame),
        told(measured.pan),
        told(measured.zoom),
        told(measured.fold),
        measured.morph ? told(measured.morph) : '–',
      ]
    : [name, 'did not come', '', '', '', '']
