import type { SurplusSeat } from '@tinhgon/engine'
import { type Language, textIn } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { words } from '../tables/table-words.ts'
import type { MakeNormTable, NormTableGround } from './norm-table-ground.ts'
import { normTitles, toldUnit } from './told-terms.ts'

/** Every seat above what a norm allows, the first to leave first within its unit. */
export const surplusSeatsTable: MakeNormTable = (ground, language) => {
  const { report, structure, opening } = ground
  const titleOf = normTitles(ground, language)
  const { roles } = structure.vocabulary
  return {
    columns: [
      columns.norm,
      columns.unitCode,
      columns.unitName,
      columns.role,
      columns.holder,
      columns.oldUnit,
      columns.lawfulUntil,
      columns.leavesOn,
    ],
    rows: report.surplus.flatMap(({ norm, unit, seats }) =>
      seats.map((seat): Cell[] => [
        titleOf(norm),
        ...toldUnit(structure, unit),
        textIn(roles.get(seat.role)?.title, language) ?? seat.role,
        toldHolder(ground, seat, language),
        seat.fromUnitId === null ? null : toldUnit(opening, seat.fromUnitId)[1],
        seat.lawfulUntil,
        seat.leavesOn,
      ]),
    ),
  }
}

/** A vacant seat says so; who may not know the holders' names gets none. */
function toldHolder(
  { structure, knowsPeople }: NormTableGround,
  { holderId }: SurplusSeat,
  language: Language,
): string | null {
  if (holderId === null) return words.vacant[language]
  return knowsPeople ? (structure.table('people').get(holderId)?.name ?? null) : null
}
