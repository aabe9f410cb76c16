import { type ComparedFigure, measureWords } from '@tinhgon/engine'
import type { Language, MeasureDefinition } from '@tinhgon/model'
import { type Cell, known, type Unknown } from '../tables/table.ts'

type BaseUnit = MeasureDefinition['baseUnit'] | null

const squareMetresInSquareKilometre = 1_000_000

/** A figure as people read it: areas in km². */
export const inTold = (value: number, baseUnit: BaseUnit): number =>
  baseUnit === 'square-metre' ? value / squareMetresInSquareKilometre : value

/** A figure in a cell; where it is not known, of how many units it is missing. */
export const toldFigure = (value: number | null, baseUnit: BaseUnit, missing?: Unknown): Cell =>
  known(value === null ? null : inTold(value, baseUnit), missing)

export const toldComparison = ({ value, unknown, of }: ComparedFigure, baseUnit: BaseUnit): Cell =>
  toldFigure(value, baseUnit, { unknown, of })

/** In what a figure is told: of units, of posts, or of a measure. */
export function measuredIn(
  counted: MeasureDefinition['baseUnit'] | 'unit' | 'post',
  language: Language,
): string | null {
  switch (counted) {
    case 'square-metre':
      return measureWords['square-metre'][language]
    case 'person':
    case 'unit':
    case 'post':
      return measureWords[counted][language]
    case 'dong':
      return '₫'
    default:
      return null
  }
}
