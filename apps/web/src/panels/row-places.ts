import type { Unit } from '@tinhgon/model'
import { type TextMeasure, wrap } from '../canvas/wrap-name.ts'
import type { OutlineRow } from './outline-rows.ts'

/** Pixels of a row with a name of one line, and of each line more. */
const rowHeight = 28
const lineHeight = 18
/** Pixels of a row that are not its name's: edges, twist and shape; a change mark, that of norms, the count at the end. */
const besideName = { always: 54, change: 24, norms: 38, count: 42 }
const indent = 14

/** Where the rows of an outline stand. */
export interface RowPlaces {
  /** The upper edge of every row, and at last the lower edge of the last. */
  readonly tops: Float64Array
  /** What each row says: the name, or where that needs more than two lines the official short name. */
  readonly names: readonly string[]
}

/**
 * Places for rows whose names are never cut: a row is as high as its name has lines.
 * @param width of the outline in pixels
 * @param marksOf whether a unit bears a change mark, and one of norms
 */
export function rowPlaces(
  rows: readonly OutlineRow[],
  width: number,
  measure: TextMeasure,
  marksOf: (unit: Unit) => { readonly change: boolean; readonly norms: boolean },
): RowPlaces {
  const tops = new Float64Array(rows.length + 1)
  const names = rows.map(({ unit, depth, children }, index) => {
    const { change, norms } = marksOf(unit)
    const beside =
      besideName.always +
      (change ? besideName.change : 0) +
      (norms ? besideName.norms : 0) +
      (children > 0 ? besideName.count : 0)
    const room = Math.max(60, width - beside - depth * indent)
    const lines = wrap(measure, unit.name, room).length
    const short = lines > 2 ? unit.officialShortName : null
    const shown = short === null ? lines : wrap(measure, short, room).length
    tops[index + 1] = (tops[index] ?? 0) + rowHeight + (shown - 1) * lineHeight
    return short ?? unit.name
  })
  return { tops, names }
}

/** The row at a height: the last that begins at it or above. */
export function rowAt({ tops }: RowPlaces, height: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
