import { refusal } from '@tinhgon/model'
import { stopReading } from '../graphs/read-xml.ts'
import {
  type Cell,
  type CellMark,
  cellLimit,
  columnIndex,
  columnLimit,
  type MergedCells,
  markKey,
  rowLimit,
  type Sheet,
  type SheetRow,
} from './sheet.ts'
import type { NumberStyle, ReadPart, WorkbookSheet } from './workbook-parts.ts'

export interface SheetGround {
  readonly texts: readonly string[]
  readonly styles: readonly NumberStyle[]
  readonly from1904: boolean
  /** Cells with something in them so far, of all sheets. */
  readonly counted: { cells: number }
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  isFormula: boolean
  value: string | null
}

/** Reads a sheet row by row. Cells that are only coloured are passed over, however many. */
export function readSheet(readPart: ReadPart, { name, part }: WorkbookSheet, ground: SheetGround): Sheet {
  const rows: SheetRow[] = []
  const merges: MergedCells[] = []
  const marks = new Map<string, CellMark>()
  let [rowNumber, nextColumn] = [0, 0]
  let cells: Cell[] = []
  let cell: OpenCell | null = null
  readPart(part, {
    open: (element, attributes) => {
      if (element === 'row') {
        const told = Number(attributes.get('r'))
        rowNumber = Number.isSafeInteger(told) && told > 0 ? told : rowNumber + 1
        nextColumn = 0
        cells = []
      } else if (element === 'c') {
        const column = columnOf(attributes.get('r')) ?? nextColumn
        nextColumn = column + 1
        const style = Number(attributes.get('s') ?? -1)
        cell = { column, style, type: attributes.get('t') ?? 'n', isFormula: false, value: null }
      } else if (element === 'f' && cell) cell.isFormula = true
      else if (element === 'mergeCell') {
        const merged = mergedCells(attributes.get('ref') ?? '')
        if (merged && merges.length < rowLimit) merges.push(merged)
      }
    },
    close: (element, text) => {
      if (cell && (element === 'v' || element === 't')) cell.value = (cell.value ?? '') + text
      if (element === 'c' && cell) {
        keepCell(cell)
        cell = null
      }
      if (element !== 'row' || cells.length === 0) return
      if (rows.length >= rowLimit)
        stopReading(refusal('too-many', `${name}: row ${rowNumber}`, [], { limit: rowLimit }))
      rows.push({ number: rowNumber, cells: Array.from(cells, (value) => value ?? '') })
    },
  })
  return { name, rows, merges, marks, decimalComma: false, calculates: true }

  function keepCell(given: OpenCell): void {
    const { column, isFormula, type, value } = given
    const key = markKey(rowNumber, column)
    const read = value === null ? '' : cellValue(given, value, ground)
    if (isFormula && value === null) marks.set(key, 'formula-without-value')
    else if (type === 'e') marks.set(key, `#${String(read).replace(/^#/, '')}`)
    else if (isFormula) marks.set(key, 'formula')
    if (read === '' && !marks.has(key)) return
    const place = `${name}: row ${rowNumber}`
    if (column >= columnLimit) stopReading(refusal('too-many', place, [], { limit: columnLimit }))
    ground.counted.cells += 1
    if (ground.counted.cells > cellLimit) stopReading(refusal('too-many', place, [], { limit: cellLimit }))
    cells[column] = read
  }
}

function cellValue({ type, style }: OpenCell, value: string, ground: SheetGround): Cell {
  if (type === 's') return tidy(ground.texts[Number(value)] ?? '')
  if (type === 'd') return value.slice(0, 10)
  const number = Number(value)
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return tidy(value)
  const shown = ground.styles[style] ?? null
  if (shown === 'day') return dayOfSerial(number, ground.from1904) ?? number
  return shown ? value.padStart(shown.digits, '0') : number
}

const tidy = (text: string): string => text.trim().normalize('NFC')

const dayInMilliseconds = 24 * 60 * 60 * 1000
/** Day 0 of serials after the leap day of 1900 that Excel believes in. */
const origin1900 = Date.UTC(1899, 11, 30)
const origin1904 = Date.UTC(1904, 0, 1)
/** To the end of 9999. */
const lastSerial = 2_958_465

/** A day as spreadsheets count it, as `2025-07-01`; null where it is none that can be told for sure. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (serial < (from1904 ? 0 : 61) || serial > lastSerial) return null
  const origin = from1904 ? origin1904 : origin1900
  return new Date(origin + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10)
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1]
  return letters === undefined ? null : columnIndex(letters)
}

function mergedCells(reference: string): MergedCells | null {
  const [, first, firstRow, last, lastRow] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  const [firstColumn, lastColumn] = [columnOf(first), columnOf(last)]
  if (firstColumn === null || lastColumn === null) return null
  return { firstRow: Number(firstRow), lastRow: Number(lastRow), firstColumn, lastColumn }
}
