import { type FigureUnit, figureUnits, type MeasureDefinition, type Refusal, refusal } from '@tinhgon/model'
import type { DraftRecord } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { termOf } from '../data-formats/profile-words.ts'
import type { ToldUnit } from './gather-units.ts'
import { usualUnit } from './header-words.ts'
import type { OpenColumn, OpenTable, TableRow } from './open-table.ts'
import { readDay } from './read-day.ts'
import { isUnknown, readNumber } from './read-number.ts'
import { type RegisteredUnit, shortened, type UnitRegister } from './unit-register.ts'

/** The figures of a unit that stand in columns of its row; an empty cell says nothing (L2). */
export function figuresOfRow(
  { table, row }: ToldUnit,
  unitId: string,
  terms: ReadingTerms,
  faults: Refusal[],
): DraftRecord[] {
  return table.columns.flatMap((column) => {
    const { meaning, measure, unit } = column
    if (meaning !== 'figure' || measure === undefined || unit === undefined) return []
    const value = figureIn(table, row, column, unit, faults)
    const record = { unitId, measure, value, ...unsaid(terms) }
    return value === null ? [] : [{ record, position: null, place: `${row.place}, ${column.title}` }]
  })
}

/** Tables with a figure in each row: of which unit, of what, and where they say so, of which day and by whom. */
export function draftFigures(
  tables: readonly OpenTable[],
  register: UnitRegister<RegisteredUnit>,
  terms: ReadingTerms,
  faults: Refusal[],
): DraftRecord[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): DraftRecord[] => {
      const unitPlace = table.placeOf(row, 'unit')
      const measure = measureOf(table, row, terms, faults)
      const word = row.text('unit')
      const owner = register.find(word, measure?.system ?? null, unitPlace, faults, () =>
        refusal('unit-not-listed', unitPlace, [], { unit: shortened(word) }),
      )
      const column = table.column('value')
      if (!measure || !owner || !column) return []
      const fits = column.unit !== undefined && figureUnits[column.unit].baseUnit === measure.baseUnit
      const unit = fits && column.unit !== undefined ? column.unit : usualUnit(measure)
      const value = figureIn(table, row, column, unit, faults)
      const said = { ...unsaid(terms), ...saidOf(table, row, faults) }
      const record = { unitId: owner.id, measure: measure.id, value, ...said }
      return value === null ? [] : [{ record, position: null, place: `${row.place}, ${column.title}` }]
    }),
  )
}

/** What a file does not say of its figures. */
const unsaid = ({ date, title }: ReadingTerms) => ({
  date,
  grade: 'estimated' as const,
  source: title.vi.slice(0, 300),
})

/** A figure with a source of its own counts as read there. */
function saidOf(table: OpenTable, row: TableRow, faults: Refusal[]): Record<string, string> {
  const source = row.text('source')
  const column = table.column('date')
  const cell = column ? row.cell(column) : ''
  const date = cell === '' ? null : readDay(cell)
  if (cell !== '' && date === null)
    faults.push(refusal('not-a-day', table.placeOf(row, 'date'), [], { value: shortened(String(cell)) }))
  return {
    ...(date === null ? {} : { date }),
    ...(source === '' ? {} : { source: source.slice(0, 300), grade: 'verified' }),
  }
}

function measureOf(
  table: OpenTable,
  row: TableRow,
  { profile }: ReadingTerms,
  faults: Refusal[],
): MeasureDefinition | undefined {
  const word = row.text('measure')
  const measure = termOf(profile.measures, word)
  if (!measure)
    faults.push(refusal('unknown-measure', table.placeOf(row, 'measure'), [], { measure: shortened(word) }))
  return measure
}

function figureIn(
  { decimalSign }: OpenTable,
  row: TableRow,
  column: OpenColumn,
  unit: FigureUnit,
  faults: Refusal[],
): number | null {
  const cell = row.cell(column)
  if (isUnknown(cell)) return null
  const { decimals } = figureUnits[unit]
  const value = readNumber(cell, decimals, decimalSign)
  if (value !== null) return value
  const params = { value: shortened(String(cell)), decimals, sign: decimalSign }
  faults.push(refusal('not-a-number', `${row.place}, ${column.title}`, [], params))
  return null
}
