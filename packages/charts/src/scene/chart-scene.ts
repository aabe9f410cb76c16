import type { ChangeMark } from '@tinhgon/engine'
import type { Language } from '@tinhgon/model'
import { brokenLines } from '../layout/broken-lines.ts'
import { point } from '../layout/card.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import { type ChartPage, chartPages } from '../pages/chart-pages.ts'
import { leastType } from '../pages/fit-sheet.ts'
import { type PaperName, paperOf } from '../pages/paper-size.ts'
import type { ChartSubject } from '../subject/chart-unit.ts'
import { type ChartWords, chartWords } from '../words/chart-words.ts'
import { cardBox, type OnPage } from './card-box.ts'
import type { ChartHeader } from './chart-header.ts'
import { legendOf } from './legend.ts'
import { type PageFrame, pageFrame } from './page-frame.ts'
import { paperColours } from './paper-colours.ts'
import { relationPens } from './relation-pens.ts'
import { relationTies } from './relation-ties.ts'
import type { Pen, Scene, SceneBox, SceneItem, SceneNote, ScenePage, SceneTie } from './scene.ts'

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
    const path = pathOf(page, pages.length)
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
        pageNumber(page, pages.length, paper.width, frame),
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

  function pathOf(page: ChartPage, count: number): string {
    if (count === 1) return ''
    const names = page.roots.map(({ unit }) => unit.name)
    const said = names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(' · ')
    const notes = [
      ...(page.part.of > 1 ? [words.part(page.part.number, page.part.of)] : []),
      ...(page.continuedFrom === null ? [] : [words.continuedFrom(page.continuedFrom)]),
    ]
    return notes.length > 0 ? `${said} (${notes.join(', ')})` : said
  }

  function pageNumber(
    page: ChartPage,
    count: number,
    width: number,
    { margin, footY, footSize }: PageFrame,
  ): SceneNote {
    return {
      type: 'note',
      role: 'decoration',
      lines: [
        {
          text: words.page(page.number, count),
          x: width - margin,
          y: footY,
          size: footSize,
          face: 'regular',
          colour: paperColours.quiet,
          isStruck: false,
          anchor: 'end',
        },
      ],
    }
  }
}

/** The line above the drawing that says what the page shows; it never takes more than one line. */
function pathNote(path: string, { pathLine }: PageFrame, measure: TextMeasure): SceneNote {
  const { x, y, width, size } = pathLine
  const [first = ''] = brokenLines(path, (part) => measure.width(part, size, 'bold') * point, width)
  const fitting =
    first === path ? size : Math.max(size * 0.7, (size * width) / (measure.width(path, size, 'bold') * point))
  return {
    type: 'note',
    role: 'subheading',
    lines: [
      {
        text: path,
        x,
        y,
        size: fitting,
        face: 'bold',
        colour: paperColours.ink,
        isStruck: false,
        anchor: 'start',
      },
    ],
  }
}

function drawnOn(
  { fitted }: ChartPage,
  { content }: PageFrame,
  subject: ChartSubject,
  words: ChartWords,
): SceneItem[] {
  const { sheet, scale } = fitted
  const [spareX, spareY] = [content.width - sheet.width * scale, content.height - sheet.height * scale]
  // What is low stands above the middle, where the eye expects it.
  const onPage: OnPage = { x: content.x + spareX / 2, y: content.y + spareY * 0.3, scale }
  const levels = new Map<string, number>()
  const boxes = sheet.cards.map((placed): SceneBox => {
    const level = 1 + (levels.get(placed.unit.superiorId ?? '') ?? 0)
    levels.set(placed.unit.id, level)
    return cardBox(placed, onPage, level, words.marks)
  })
  const ties = sheet.ties.map(
    ({ fromId, toId, isStaff, points }): SceneTie => ({
      type: 'tie',
      fromId,
      toId,
      points: points.map(({ x, y }) => ({ x: onPage.x + x * scale, y: onPage.y + y * scale })),
      pen: tiePen(isStaff, scale),
    }),
  )
  return [...ties, ...relationTies(subject.relations, boxes, scale), ...boxes]
}

const tiePen = (isStaff: boolean, scale: number): Pen => ({
  colour: paperColours.line,
  width: (isStaff ? 0.18 : 0.35) * scale,
  stroke: 'solid',
})

function legendEntries({ units, relations }: ChartSubject, titles: ChartTitles, words: ChartWords) {
  const systems = new Set(units.map(({ system }) => system))
  const marks = new Set(units.flatMap(({ mark }) => (mark ? [mark] : [])))
  const kinds = new Map(relations.map(({ kind, line }) => [kind, line]))
  return {
    systems: [...titles.systems].filter(([id]) => systems.has(id)).map(([id, title]) => ({ id, title })),
    lines: [
      ...(units.some(({ superiorId }) => superiorId !== null)
        ? [{ pen: tiePen(false, 1), title: words.subordinate }]
        : []),
      ...(units.some(({ isStaff, superiorId }) => isStaff && superiorId !== null)
        ? [{ pen: tiePen(true, 1), title: words.staff }]
        : []),
      ...[...titles.relations].flatMap(([kind, title]) => {
        const line = kinds.get(kind)
        return line ? [{ pen: relationPens(line, 1), title }] : []
      }),
    ],
    marks: (Object.keys(words.marks) as ChangeMark[])
      .filter((mark) => marks.has(mark))
      .map((mark) => ({ mark, title: words.marks[mark] })),
  }
}
