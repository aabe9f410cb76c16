import type { CouncilSeats, Structure } from '@tinhgon/engine'
import { type LocalizedText, textIn } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import { type Cell, known } from '../tables/table.ts'
import { words } from '../tables/table-words.ts'
import type { MakeNormTable } from './norm-table-ground.ts'
import { toldUnit } from './told-terms.ts'

/** The seats of every council, first of those before, then of those after. */
export const councilSeatsTable: MakeNormTable = ({ report, structure, opening }, language) => {
  const rowsOf =
    (where: Structure, stage: LocalizedText) =>
    ({ unit, population, seats, min, max, bracket }: CouncilSeats): Cell[] => [
      textIn(stage, language),
      ...toldUnit(where, unit),
      textIn(where.vocabulary.kinds.get(where.unit(unit)?.kind ?? '')?.title, language) ?? null,
      known(population),
      known(seats),
      min,
      max,
      bracket?.base ?? null,
      bracket?.upTo ?? null,
      bracket?.cap ?? null,
    ]
  return {
    columns: [
      columns.stage,
      columns.unitCode,
      columns.unitName,
      columns.kind,
      columns.population,
      columns.seats,
      columns.leastSeats,
      columns.mostSeats,
      columns.bracketBase,
      columns.bracketUpTo,
      columns.bracketCap,
    ],
    rows: [
      ...report.seats.before.map(rowsOf(opening, words.before)),
      ...report.seats.after.map(rowsOf(structure, words.after)),
    ],
  }
}
