import type { Profile } from '@tinhgon/model'
import { type Cell, columnLimit, type MergedCells, type Sheet, type SheetRow } from '../spreadsheets/sheet.ts'
import { meaningsOfHeader } from './header-words.ts'

/** How far down a header is looked for: above it stand the name of the office and the title of the list. */
export const headerSearch = 40
/** Rows that a header may have. */
const headerDepth = 4

export interface HeaderBlock {
  /** The last row of the header. */
  readonly row: number
  /** By index of the column; with words of upper rows before those of lower ones. */
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly rowsAbove: number
  readonly numberingRow: number | null
}

/** The block of rows that names the columns; null where no row does. @param given what somebody has said */
export function findHeader(sheet: Sheet, profile: Profile, given: number | null): HeaderBlock | null {
  const rows = sheet.rows.slice(0, headerSearch).map((row) => ({ ...row, cells: filled(row, sheet.merges) }))
  const last = given ?? bestRow(rows, sheet.merges, profile)
  if (last === null) return null
  const index = sheet.rows.findIndex(({ number }) => number === last)
  const own = sheet.rows[index]
  if (!own) return null
  const block = rows.filter(
    ({ number }) =>
      number === last || (number < last && number >= last - headerDepth && isTied(number, last, sheet)),
  )
  const width = Math.min(columnLimit, Math.max(...block.map(({ cells }) => cells.length), own.cells.length))
  const headers = Array.from({ length: width }, (_, column) => {
    const words = (block.length > 0 ? block : [own]).map(({ cells }) => textOf(cells[column]))
    return words.filter((word, at) => word !== '' && words.indexOf(word) === at).join(' ')
  })
  const body = sheet.rows.slice(index + 1)
  const numbering = body[0] && isNumbering(body[0]) ? body[0].number : null
  return {
    row: last,
    headers,
    rows: numbering === null ? body : body.slice(1),
    rowsAbove: index - Math.max(0, block.length - 1),
    numberingRow: numbering,
  }
}

export const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell).trim())

/** Merged cells say in all of them what stands in the first. */
function filled({ number, cells }: SheetRow, merges: readonly MergedCells[]): Cell[] {
  const all = [...cells]
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    if (number < firstRow || number > lastRow || lastColumn >= columnLimit) continue
    if (number === firstRow)
      for (let at = firstColumn + 1; at <= lastColumn; at += 1) all[at] = all[firstColumn] ?? ''
  }
  return Array.from(all, (cell) => cell ?? '')
}

/** Whether merged cells tie a row to the last of the header: across both, or across columns right above it. */
const isTied = (row: number, last: number, { merges }: Sheet): boolean =>
  merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      (firstRow <= row && lastRow >= last) ||
      (firstRow === row &&
        lastRow >= row &&
        lastColumn > firstColumn &&
        lastRow < last &&
        isTiedDown(row, last, merges)),
  )

const isTiedDown = (row: number, last: number, merges: readonly MergedCells[]): boolean =>
  merges.some(({ firstRow, lastRow }) => firstRow <= row && lastRow === last && lastRow > firstRow)

/** The row with the most columns whose names are known, and the rows that are merged with it. */
function bestRow(rows: readonly SheetRow[], merges: readonly MergedCells[], profile: Profile): number | null {
  let [best, found]: [number, SheetRow | null] = [0, null]
  for (const row of rows) {
    const known = row.cells.filter((cell) => meaningsOfHeader(textOf(cell).slice(0, 200), profile).length > 0)
    const distinct = new Set(known.map(textOf)).size
    if (distinct > best) [best, found] = [distinct, row]
  }
  if (!found || best < (found.cells.filter((cell) => textOf(cell) !== '').length > 1 ? 2 : 1)) return null
  const { number } = found
  const below = merges
    .filter(
      ({ firstRow, lastRow }) => firstRow === number && lastRow > number && lastRow - number < headerDepth,
    )
    .map(({ lastRow }) => lastRow)
  return Math.max(number, ...below)
}

/** `(1)`, `(2)` … or `A`, `B`, `1`, `2` right below the names. */
function isNumbering({ cells }: SheetRow): boolean {
  const said = cells.map(textOf).filter((text) => text !== '')
  const bare = said.map((text) => text.replace(/[()]/g, ''))
  return (
    said.length > 1 &&
    bare.every((text) => /^([A-Z]|\d{1,2}([=+\-*/:]\S*)?)$/.test(text)) &&
    new Set(bare).size === bare.length &&
    (said.every((text) => /^\(.+\)$/.test(text)) || isCounting(bare.filter((text) => /^\d+$/.test(text))))
  )
}

const isCounting = (numbers: readonly string[]): boolean =>
  numbers.length > 1 && numbers.every((number, index) => Number(number) === Number(numbers[0]) + index)
