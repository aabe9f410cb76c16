import type { Language } from '@tinhgon/model'
import type { TextMeasure } from '../layout/text-measure.ts'
import { chartPages } from '../pages/chart-pages.ts'
import { leastType } from '../pages/fit-sheet.ts'
import { type PaperName, paperOf } from '../pages/paper-size.ts'
import type { ChartSubject } from '../subject/chart-unit.ts'
import { chartWords } from '../words/chart-words.ts'
import type { ChartHeader } from './chart-header.ts'
import { legendEntries } from './chart-legend.ts'
import { drawnOn } from './drawn-units.ts'
import { legendOf } from './legend.ts'
import { pageFrame } from './page-frame.ts'
import { pageNumber, pathNote, pathOf } from './page-labels.ts'
import type { Scene, ScenePage } from './scene.ts'

export interface ChartRequest {
  readonly paper: PaperName
  readonly isLandscape: boolean
  readonly isSpread: boolean
  readonly depth: number | null
  readonly language: Language
}

/** Titles of what occurs in a chart, in its language, in the order of the profile. */
export interface ChartTitles {
  readonly systems: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
}

export interface ChartOutcome {
  readonly scene: Scene
  /** The smallest type on any card, in points; below `leastType` it cannot be read in print. */
  readonly type: number
  readonly isLegible: boolean
}

/** A chart with everything at its place on its pages. */
export function chartScene(
  subject: ChartSubject,
  header: ChartHeader,
  titles: ChartTitles,
  request: ChartRequest,
  measure: TextMeasure,
): ChartOutcome {
  const words = chartWords[request.language]
  const paper = paperOf(request.paper, request.isLandscape)
  const k = paper.type
  const legend = legendOf(
    legendEntries(subject, titles, words),
    paper.width - 2 * (6 + 4 * k) - 26 * k,
    7 * k,
    measure,
  )
  const frame = pageFrame(paper, header, Math.max(1, legend.rows), measure, words)
  const pages = chartPages(
    subject,
    { room: frame.content, isSpread: request.isSpread, depth: request.depth, largest: 1.45 * k },
    measure,
    words,
  )
  const scenes = pages.map((page): ScenePage => {
    const path = pathOf(page, pages.length, words)
    return {
      number: page.number,
      title: path || header.title,
      width: paper.width,
      height: paper.height,
      items: [
        ...(frame.watermark ? [frame.watermark] : []),
        ...frame.heading,
        frame.code,
        ...(path ? [pathNote(path, frame, measure)] : []),
        ...drawnOn(page, frame, subject, words),
        ...legend.place(frame.margin, frame.footY),
        pageNumber(page, pages.length, paper.width, frame, words),
      ],
      leastType: page.fitted.type,
    }
  })
  const type = Math.min(...pages.map(({ fitted }) => fitted.type))
  return {
    scene: { title: header.title, language: request.language, pages: scenes },
    type,
    isLegible: type >= leastType - 1e-6,
  }
}
