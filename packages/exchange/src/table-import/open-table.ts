import {
  type ColumnMeaning,
  figureUnits,
  type MappedColumn,
  type MappedTable,
  meaningsIn,
  type Profile,
  type Refusal,
  refusal,
  type TableSubject,
} from '@tinhgon/model'
import { type Cell, columnIndex, markKey, type Sheet, type SheetRow } from '../spreadsheets/sheet.ts'
import { findHeader, textOf } from './header-block.ts'

/** A column that means something, and where it stands. */
export interface OpenColumn extends MappedColumn {
  readonly index: number
  /** What people know it by: its name, or its letters where it has none. */
  readonly title: string
}

export interface TableRow {
  readonly number: number
  /** `Danh sách: row 13`. */
  readonly place: string
  readonly cell: (column: OpenColumn) => Cell
  /** Empty where the table has no such column. */
  readonly text: (meaning: ColumnMeaning) => string
}

/** A table whose columns are understood. */
export interface OpenTable {
  readonly name: string
  readonly subject: TableSubject
  readonly decimalSign: ',' | '.'
  readonly columns: readonly OpenColumn[]
  readonly rows: readonly TableRow[]
  readonly column: (meaning: ColumnMeaning) => OpenColumn | undefined
  /** Place of a cell: `Danh sách: row 13, Mã cấp trên`; of what has no column, that of the name, which told it. */
  readonly placeOf: (row: Pick<TableRow, 'place'>, meaning: ColumnMeaning) => string
  readonly faults: readonly Refusal[]
  readonly warnings: readonly Refusal[]
}

/** What tables of a subject cannot do without: one of each. */
const needed: Readonly<Record<TableSubject, readonly (readonly ColumnMeaning[])[]>> = {
  units: [['name', 'level-name']],
  posts: [['unit'], ['role']],
  figures: [['unit'], ['measure'], ['value']],
  nothing: [],
}

/** Reads a table as its mapping says; what the mapping says and the table does not bear out is a fault. */
export function openTable(sheet: Sheet, mapped: MappedTable, profile: Profile): OpenTable {
  const { subject, decimalSign } = mapped
  const block = findHeader(sheet, profile, mapped.headerRow)
  const headerPlace = `${sheet.name}: row ${mapped.headerRow}`
  const faults: Refusal[] = []
  if (!block) faults.push(refusal('no-header', headerPlace, [], { rows: mapped.headerRow }))
  const columns = mapped.columns.flatMap((column): OpenColumn[] => {
    const index = columnIndex(column.column)
    const header = block?.headers[index] ?? ''
    const title = header === '' ? column.column : header.slice(0, 200)
    if (block && column.header !== undefined && column.header !== header.slice(0, 2_000)) {
      const params = { column: column.column, header: column.header.slice(0, 60), found: header.slice(0, 60) }
      faults.push(refusal('mapping-column-gone', headerPlace, [], params))
    }
    if (column.meaning === 'nothing') return []
    faults.push(...faultsOfColumn(column, subject, `${headerPlace}, ${title}`, profile))
    return [{ ...column, index, title }]
  })
  faults.push(...repeated(columns, headerPlace))
  for (const meanings of needed[subject])
    if (!columns.some(({ meaning }) => meanings.includes(meaning)))
      faults.push(refusal('meaning-missing', headerPlace, [], { meaning: meanings[0] ?? '' }))
  const read = faults.length === 0 && block ? block.rows : []
  const byMeaning = new Map(columns.map((column) => [column.meaning, column]))
  const rows = read
    .filter(({ cells }) => columns.some(({ index }) => textOf(cells[index]) !== ''))
    .map((row) => openRow(row, sheet.name, byMeaning))
  if (faults.length === 0 && rows.length === 0) faults.push(refusal('empty-table', sheet.name))
  const marked = marksOfCells(sheet, columns, rows)
  return {
    name: sheet.name,
    subject,
    decimalSign,
    columns,
    rows,
    column: (meaning) => byMeaning.get(meaning),
    placeOf: ({ place }, meaning) =>
      `${place}, ${(byMeaning.get(meaning) ?? byMeaning.get('name'))?.title ?? meaning}`,
    faults: [...faults, ...marked.faults],
    warnings: [
      ...(block && block.rowsAbove > 0
        ? [refusal('rows-above-header', headerPlace, [], { count: block.rowsAbove })]
        : []),
      ...(block?.numberingRow ? [refusal('numbering-row', `${sheet.name}: row ${block.numberingRow}`)] : []),
      ...marked.warnings,
    ],
  }
}

function openRow(
  { number, cells }: SheetRow,
  table: string,
  byMeaning: ReadonlyMap<ColumnMeaning, OpenColumn>,
): TableRow {
  const cell = ({ index }: OpenColumn): Cell => cells[index] ?? ''
  return {
    number,
    place: `${table}: row ${number}`,
    cell,
    text: (meaning) => {
      const column = byMeaning.get(meaning)
      return column ? textOf(cell(column)) : ''
    },
  }
}

function faultsOfColumn(
  column: MappedColumn,
  subject: TableSubject,
  place: string,
  profile: Profile,
): Refusal[] {
  const { meaning, tier = '', measure: measureId = '', unit } = column
  const malformed = (detail: string) => [refusal('malformed', place, [], { detail })]
  if (!meaningsIn(subject).includes(meaning))
    return malformed(`bảng loại “${subject}” không có cột “${meaning}”`)
  if (meaning === 'level-code' || meaning === 'level-name')
    return profile.tiers.some(({ id }) => id === tier) ? [] : [refusal('unknown-tier', place, [], { tier })]
  if (meaning !== 'figure') return []
  const measure = profile.measures.find(({ id }) => id === measureId)
  if (!measure) return [refusal('unknown-measure', place, [], { measure: measureId })]
  return unit !== undefined && figureUnits[unit].baseUnit === measure.baseUnit
    ? []
    : malformed(`“${measureId}” không tính bằng “${unit ?? ''}”`)
}

function repeated(columns: readonly OpenColumn[], place: string): Refusal[] {
  const first = new Map<string, OpenColumn>()
  return columns.flatMap((column) => {
    const key = [column.meaning, column.tier, column.measure].join(' ')
    const other = first.get(key)
    first.set(key, other ?? column)
    if (!other) return []
    const params = { first: `${other.column} (${other.title})`, second: `${column.column} (${column.title})` }
    return [refusal('meaning-twice', place, [], params)]
  })
}

/** Errors and lost results cell by cell; formulas counted by column, since a column is full of them or has none. */
function marksOfCells(
  { name, marks, calculates }: Sheet,
  columns: readonly OpenColumn[],
  rows: readonly TableRow[],
): { readonly faults: Refusal[]; readonly warnings: Refusal[] } {
  const faults: Refusal[] = []
  const warnings: Refusal[] = []
  for (const column of columns) {
    let [formulas, first] = [0, '']
    for (const row of rows) {
      const place = `${row.place}, ${column.title}`
      const mark = marks.get(markKey(row.number, column.index))
      if (mark === 'formula-without-value') faults.push(refusal(mark, place))
      else if (mark?.startsWith('#'))
        faults.push(refusal('error-cell', place, [], { value: mark.slice(0, 60) }))
      else if (mark === 'formula' || (!calculates && beginsLikeFormula(row.cell(column)))) {
        formulas += 1
        first ||= place
      }
    }
    if (formulas > 0)
      warnings.push(
        refusal(calculates ? 'formula-values' : 'formula-as-text', first || name, [], { count: formulas }),
      )
  }
  return { faults, warnings }
}

/** As spreadsheets take it; a minus before a number, or alone, is no formula. */
const beginsLikeFormula = (cell: Cell): boolean =>
  /^[=+@]./.test(String(cell)) || /^-\s*\p{L}/u.test(String(cell))
