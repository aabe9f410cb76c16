import type { ComparedFigure } from '@tinhgon/engine'
import { formatFigure, type MeasureDefinition } from '@tinhgon/model'
import type { AnnexGround } from '../annex-ground.ts'

const number = new Intl.NumberFormat('vi-VN')
const hundredths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

export const count = (value: number): string => number.format(value)

const nothing: ComparedFigure = { value: 0, unknown: 0, of: 0 }

/** One line of the comparison, before and after; what there is none of is left out of it and is nothing. */
export function compared(
  { comparison }: AnnexGround,
  figure: string,
): { readonly before: ComparedFigure; readonly after: ComparedFigure } {
  const row = comparison.find((one) => one.figure === figure)
  return { before: row?.before[0] ?? nothing, after: row?.values[0] ?? nothing }
}

/** A figure of a measure in words; where parts are missing, how many units lack them. */
export function sayMeasure({ value, unknown, of }: ComparedFigure, measure: MeasureDefinition): string {
  if (value === null)
    return `chưa xác định được (– ; thiếu số liệu của ${count(unknown)}/${count(of)} đơn vị)`
  const figure = formatFigure(value, measure, 'vi')
  return measure.baseUnit === 'person' ? `${figure} người` : figure
}

export const sayCount = ({ value, unknown, of }: ComparedFigure): string =>
  value === null ? `– (thiếu số liệu của ${count(unknown)}/${count(of)} đơn vị)` : count(value)

/** “giảm 824 (52,35%)”, “tăng 3 (1%)”, “không đổi”. */
export function sayChange(before: ComparedFigure, after: ComparedFigure): string {
  if (before.value === null || after.value === null) return 'chưa xác định được mức tăng, giảm'
  const change = after.value - before.value
  if (change === 0) return 'không thay đổi'
  const share = before.value === 0 ? '' : ` (${hundredths.format((Math.abs(change) / before.value) * 100)}%)`
  return `${change < 0 ? 'giảm' : 'tăng'} ${count(Math.abs(change))}${share}`
}
