import { type ChangeMark, markSigns } from '@tinhgon/engine'
import { point } from '../layout/card.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import { paperColours, systemStyle } from './paper-colours.ts'
import type { Pen, SceneSample, SceneText } from './scene.ts'

/** What the legend explains: only what the chart has. */
export interface LegendEntries {
  readonly systems: readonly { readonly id: string; readonly title: string }[]
  readonly lines: readonly { readonly pen: Pen; readonly title: string }[]
  readonly marks: readonly { readonly mark: ChangeMark; readonly title: string }[]
}

/** Entries in rows of a width, not yet on a page; `rows` tells how many lines they take. */
export interface Legend {
  readonly rows: number
  /** The samples, the last row's baseline at `y`. */
  place(x: number, y: number): SceneSample[]
}

export function legendOf(
  { systems, lines, marks }: LegendEntries,
  width: number,
  size: number,
  measure: TextMeasure,
): Legend {
  const height = size * point
  const entries = [
    ...systems.map(({ id, title }) => ({ title, sample: 'shape' as const, id })),
    ...lines.map(({ pen, title }) => ({ title, sample: 'line' as const, pen })),
    ...marks.map(({ mark, title }) => ({ title, sample: 'sign' as const, mark })),
  ]
  let [row, left] = [0, 0]
  const placed = entries.map((entry) => {
    const room = entry.sample === 'line' ? height * 2.6 : height * 1.3
    const length = room + measure.width(entry.title, size, 'regular') * point
    if (left > 0 && left + length > width) {
      row += 1
      left = 0
    }
    const at = { entry, row, left, room }
    left += length + height * 1.5
    return at
  })
  const rows = entries.length === 0 ? 0 : row + 1
  const text = (part: string, x: number, y: number, isSign: boolean): SceneText => ({
    text: part,
    x,
    y,
    size,
    face: isSign ? 'bold' : 'regular',
    colour: isSign ? paperColours.ink : paperColours.quiet,
    isStruck: false,
    anchor: 'start',
  })
  return {
    rows,
    place: (x, y) =>
      placed.map(({ entry, row: line, left: offset, room }) => {
        const base = y - (rows - 1 - line) * height * 1.6
        const middle = base - height * 0.35
        return {
          type: 'sample',
          what:
            entry.sample === 'shape'
              ? {
                  shape: systemStyle(entry.id).shape,
                  x: x + offset,
                  y: middle - height * 0.4,
                  size: height * 0.8,
                  colour: systemStyle(entry.id).colour,
                }
              : entry.sample === 'line'
                ? {
                    points: [
                      { x: x + offset, y: middle },
                      { x: x + offset + height * 2.2, y: middle },
                    ],
                    pen: entry.pen,
                  }
                : null,
          label: text(entry.title, x + offset + room, base, false),
          sign: entry.sample === 'sign' ? text(markSigns[entry.mark], x + offset, base, true) : null,
        }
      }),
  }
}
