import { brokenLines } from '../layout/broken-lines.ts'
import { point } from '../layout/card.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import type { ChartPage } from '../pages/chart-pages.ts'
import type { ChartWords } from '../words/chart-words.ts'
import type { PageFrame } from './page-frame.ts'
import { paperColours } from './paper-colours.ts'
import type { SceneNote } from './scene.ts'

/** Which part of a chart a page shows, and whence it continues; empty where there is one page only. */
export function pathOf(page: ChartPage, count: number, words: ChartWords): string {
  if (count === 1) return ''
  const names = page.roots.map(({ unit }) => unit.name)
  const said = names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(' · ')
  const notes = [
    ...(page.part.of > 1 ? [words.part(page.part.number, page.part.of)] : []),
    ...(page.continuedFrom === null ? [] : [words.continuedFrom(page.continuedFrom)]),
  ]
  return notes.length > 0 ? `${said} (${notes.join(', ')})` : said
}

export function pageNumber(
  page: ChartPage,
  count: number,
  width: number,
  { margin, footY, footSize }: PageFrame,
  words: ChartWords,
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

/** The line above the drawing that says what the page shows; it never takes more than one line. */
export function pathNote(path: string, { pathLine }: PageFrame, measure: TextMeasure): SceneNote {
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
