import { type CalendarDate, type ListedUnit, listedUnitSchema, type Refusal, refusal } from '@tinhgon/model'
import { vi } from 'zod/locales'
import { cellFaults } from './cell-faults.ts'
import { designationsColumn } from './designations-field.ts'
import { wholeFigure } from './figure-field.ts'
import { readTable, type TableRow } from './read-table.ts'
import { placeInTable, type TableOutcome } from './table-outcome.ts'
import { type ListTerms, readUnitRows, unitColumns } from './unit-rows.ts'

/** A column of figures, and the measure that it is about. */
export interface FigureColumn {
  readonly column: string
  readonly measure: string
  /** How many decimals of the column's unit make one base unit of the measure: 6 for km² and m². */
  readonly decimals: number
}

export interface FiguresOfList extends ListTerms {
  readonly figureColumns: readonly FigureColumn[]
  /** Day that the figures are said for. */
  readonly date: CalendarDate
  /** Short citation of the list. */
  readonly source: string
}

const textSchema = listedUnitSchema.pick({ seat: true, document: true })

/**
 * A list of the units that there will be (`code,tier,kind,name,parent_code`; where it says more, `decree`,
 * `seat`, `designations` and the columns of figures). An empty field is unknown, never zero (L2).
 */
export function readUnitsAfter(bytes: Uint8Array, given: FiguresOfList): TableOutcome<readonly ListedUnit[]> {
  const figureNames = given.figureColumns.map(({ column }) => column)
  const table = readTable<string>(bytes, unitColumns, [...figureNames, 'decree', 'seat', designationsColumn])
  const { units, faults, complete } = readUnitRows(table, given)
  const content = units.map(({ row, ...unit }): ListedUnit => {
    const texts = { seat: row.field('seat') || null, document: row.field('decree') || null }
    const parsed = textSchema.safeParse(texts, { error: vi().localeError })
    faults.push(...cellFaults(row.number, parsed.error, { document: 'decree' }))
    return { ...unit, ...texts, figures: readFigures(row, given, faults) }
  })
  const rowNumbers = units.map(({ row }) => row.number)
  return { content: complete ? content : null, faults, rowNumbers }
}

function readFigures(
  row: TableRow<string>,
  { figureColumns, date, source }: FiguresOfList,
  faults: Refusal[],
): ListedUnit['figures'] {
  return figureColumns.flatMap(({ column, measure, decimals }) => {
    const text = row.field(column)
    if (text === '') return []
    const value = wholeFigure(text, decimals)
    if (value !== null) return [{ measure, value, date, grade: 'verified' as const, source }]
    const params = { value: text.length > 60 ? `${text.slice(0, 60)}…` : text, decimals }
    faults.push(refusal('not-a-figure', placeInTable(row.number, column), [], params))
    return []
  })
}
