import qrcode from 'qrcode-generator'
import { brokenLines } from '../layout/broken-lines.ts'
import { point } from '../layout/card.ts'
import type { Rectangle } from '../layout/sheet.ts'
import type { TextMeasure, TypeFace } from '../layout/text-measure.ts'
import type { Paper } from '../pages/paper-size.ts'
import type { ChartWords } from '../words/chart-words.ts'
import type { ChartHeader } from './chart-header.ts'
import { paperColours } from './paper-colours.ts'
import type { SceneCode, SceneNote, SceneText, SceneWatermark } from './scene.ts'

/** What is the same on every page, and the room that it leaves. */
export interface PageFrame {
  readonly content: Rectangle
  readonly margin: number
  readonly heading: readonly SceneNote[]
  readonly code: SceneCode
  readonly watermark: SceneWatermark | null
  /** Where the line stands that says which part of the chart a page shows. */
  readonly pathLine: { readonly x: number; readonly y: number; readonly width: number; readonly size: number }
  /** Baseline of the page number, and of the lowest line of the legend. */
  readonly footY: number
  readonly footSize: number
}

const leading = 1.3
/** More documents than this are counted; the annex names them all. */
const mostBases = 3

/** Lays out what surrounds a chart. @param footRows lines that the legend takes */
export function pageFrame(
  paper: Paper,
  header: ChartHeader,
  footRows: number,
  measure: TextMeasure,
  words: ChartWords,
): PageFrame {
  const k = paper.type
  const margin = 6 + 4 * k
  const codeSize = 15 * k
  const room = paper.width - 2 * margin - codeSize - 6 * k
  const lines: { text: string; size: number; face: TypeFace; colour: string; role: SceneNote['role'] }[] = []
  const add = (text: string, size: number, face: TypeFace, colour: string, role: SceneNote['role']): void => {
    for (const part of brokenLines(text, (some) => measure.width(some, size, face) * point, room))
      lines.push({ text: part, size, face, colour, role })
  }
  add(header.title, 13 * k, 'bold', paperColours.ink, 'heading')
  add(header.subtitle, 8.5 * k, 'regular', paperColours.ink, 'paragraph')
  const named = header.legalBases.slice(0, mostBases)
  const rest = header.legalBases.length - named.length
  if (named.length > 0)
    add(
      `${words.basedOn}: ${named.join('; ')}${rest > 0 ? `; +${rest}` : ''}`,
      7 * k,
      'italic',
      paperColours.quiet,
      'paragraph',
    )
  let y = margin
  const set = lines.map(({ role, ...line }) => {
    y += line.size * point * leading
    return {
      role,
      line: {
        ...line,
        x: margin,
        y: y - line.size * point * 0.25,
        isStruck: false,
        anchor: 'start' as const,
      },
    }
  })
  const pathSize = 9 * k
  y += pathSize * point * leading
  const pathLine = { x: margin, y: y - pathSize * point * 0.25, width: room, size: pathSize }
  const codeX = paper.width - margin - codeSize
  const hashLine: SceneText = {
    text: `${words.version} ${header.hash.slice(0, 12)}`,
    x: paper.width - margin,
    y: margin + codeSize + 6 * k * point * leading,
    size: 6 * k,
    face: 'regular',
    colour: paperColours.quiet,
    isStruck: false,
    anchor: 'end',
  }
  const top = Math.max(y, hashLine.y) + 3 * k
  const footSize = 7 * k
  const footY = paper.height - margin
  const footHeight = footRows * footSize * point * 1.6
  return {
    margin,
    content: {
      x: margin,
      y: top,
      width: paper.width - 2 * margin,
      height: footY - footHeight - 3 * k - top,
    },
    heading: [
      ...[...Map.groupBy(set, ({ role, line }) => `${role} ${line.size}`).values()].map(
        (group): SceneNote => ({
          type: 'note',
          role: group[0]?.role ?? 'paragraph',
          lines: group.map(({ line }) => line),
        }),
      ),
      { type: 'note', role: 'paragraph', lines: [hashLine] },
    ],
    code: {
      type: 'code',
      x: codeX,
      y: margin,
      width: codeSize,
      height: codeSize,
      rows: codeRows(`tinhgon:${header.hash}`),
      description: words.qr(header.hash),
    },
    watermark: header.isDraft ? watermarkOf(paper, measure, words) : null,
    pathLine,
    footY,
    footSize,
  }
}

function watermarkOf(paper: Paper, measure: TextMeasure, words: ChartWords): SceneWatermark {
  const angle = (Math.atan2(paper.height, paper.width) * 180) / Math.PI
  // Along the diagonal, over half of it.
  const size = (0.5 * Math.hypot(paper.width, paper.height)) / (measure.width(words.draft, 1, 'bold') * point)
  return {
    type: 'watermark',
    text: words.draft,
    x: paper.width / 2,
    y: paper.height / 2,
    size,
    face: 'bold',
    colour: paperColours.watermark,
    angle,
  }
}

function codeRows(text: string): boolean[][] {
  // Type 0 takes the smallest code that holds the text; M mends 15 % of what is damaged.
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => code.isDark(row, column)),
  )
}
