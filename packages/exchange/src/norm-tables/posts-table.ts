import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { countsWords, words } from '../tables/table-words.ts'
import type { MakeNormTable } from './norm-table-ground.ts'
import { normTitles, toldUnit } from './told-terms.ts'

/** What every unit has beside every norm on posts, also where nothing is too many. */
export const postsTable: MakeNormTable = (ground, language) => {
  const { report, structure } = ground
  const titleOf = normTitles(ground, language)
  return {
    columns: [
      columns.norm,
      columns.unitCode,
      columns.unitName,
      columns.counts,
      columns.current,
      columns.provisional,
      columns.allowed,
      columns.normOn,
      columns.surplus,
    ],
    rows: report.posts.map((beside): Cell[] => [
      titleOf(beside.norm),
      ...toldUnit(structure, beside.unit),
      countsWords[beside.counts][language],
      beside.current,
      beside.provisional === 'everything' ? words.everything[language] : beside.provisional,
      beside.allowed,
      beside.normOn,
      beside.surplus,
    ]),
  }
}
