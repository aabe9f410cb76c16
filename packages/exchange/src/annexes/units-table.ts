import { type Structure, totalOf } from '@tinhgon/engine'
import type { Language, MeasureDefinition, Unit } from '@tinhgon/model'
import { columns, measureColumn } from '../tables/columns.ts'
import type { Cell, Table } from '../tables/table.ts'
import { type MakeTable, termsIn } from './make-table.ts'
import { toldFigure } from './told-figures.ts'
import { unitsInOrder } from './units-in-order.ts'

export const unitsBeforeTable: MakeTable = ({ opening, systems }, language) =>
  unitsTable(opening, systems, language)

export const unitsAfterTable: MakeTable = ({ structure, systems }, language) =>
  unitsTable(structure, systems, language)

/**
 * Every unit with the figures that it holds itself: a sum over the rows counts nothing twice. The cell of a
 * unit that does not hold a measure is empty.
 */
function unitsTable(structure: Structure, systems: ReadonlySet<string> | null, language: Language): Table {
  const terms = termsIn(structure, language)
  const units = unitsInOrder(structure, systems)
  const measures = structure.vocabulary.profile.measures.filter(({ system }) => systems?.has(system) ?? true)
  const figureOf = (unit: Unit, { id, baseUnit }: MeasureDefinition): Cell => {
    const { value, known, missing } = totalOf(structure, id, [unit])
    return known + missing === 0 ? null : toldFigure(value, baseUnit)
  }
  return {
    columns: [
      columns.unitCode,
      columns.unitName,
      columns.kind,
      columns.tier,
      columns.superior,
      columns.posts,
      ...measures.map(measureColumn),
    ],
    rows: units.map((unit): Cell[] => [
      unit.code,
      unit.name,
      terms.kind(unit.kind),
      terms.tier(unit.tier),
      unit.superiorId === null ? null : (structure.unit(unit.superiorId)?.name ?? null),
      structure.postIdsOf(unit.id).size,
      ...measures.map((measure) => figureOf(unit, measure)),
    ]),
  }
}
