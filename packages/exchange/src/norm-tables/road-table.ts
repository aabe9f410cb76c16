import type { Road } from '@tinhgon/engine'
import { columns, yearColumn } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { countsWords, words } from '../tables/table-words.ts'
import type { MakeNormTable } from './norm-table-ground.ts'
import { normTitles, toldUnit } from './told-terms.ts'

/** How every surplus goes down by the acts of the plan: what is left at the end of each year. */
export const roadTable: MakeNormTable = (ground, language) => {
  const { report, structure } = ground
  const titleOf = normTitles(ground, language)
  const years = yearsOf(report.surplus.map(({ road }) => road))
  return {
    columns: [
      columns.norm,
      columns.unitCode,
      columns.unitName,
      columns.counts,
      columns.current,
      columns.allowed,
      columns.normOn,
      ...years.map(yearColumn),
      columns.reachesNorm,
    ],
    rows: report.surplus.map((beside): Cell[] => [
      titleOf(beside.norm),
      ...toldUnit(structure, beside.unit),
      countsWords[beside.counts][language],
      beside.current,
      beside.allowed,
      beside.normOn,
      ...years.map((year) => seatsAtEndOf(beside.road, year)),
      words[beside.road.reachesNorm ? 'yes' : 'no'][language],
    ]),
  }
}

/** From the first year of any road to the last, none left out. */
function yearsOf(roads: readonly Road[]): number[] {
  const years = roads.flatMap((road) => road.years.map(({ year }) => year))
  if (years.length === 0) return []
  const first = years.reduce((least, year) => Math.min(least, year))
  const last = years.reduce((most, year) => Math.max(most, year))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A road that has ended changes no more: the plan takes nothing away after its last year. */
const seatsAtEndOf = ({ years }: Road, asked: number): number | null =>
  years.findLast(({ year }) => year <= asked)?.seats ?? null
