import type { ComparisonRow } from '@tinhgon/engine'
import { textIn } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { words } from '../tables/table-words.ts'
import { type MakeTable, termsIn } from './make-table.ts'
import { inTold, measuredIn, toldComparison } from './told-figures.ts'

const groups = new Set(['units', 'bySystem', 'byTier', 'posts', 'measures'])

/** What the structure comes to before and after: units, posts, measures, and how far they are known. */
export const summaryTable: MakeTable = ({ comparison, structure }, language) => {
  const terms = termsIn(structure, language)
  const { measures } = structure.vocabulary
  const titleOf = (group: string, term: string): string => {
    if (group === 'bySystem') return `${words.units[language]}: ${terms.system(term)}`
    if (group === 'byTier') return `${words.units[language]}: ${terms.tier(term)}`
    if (group === 'measures') return textIn(measures.get(term)?.title, language) ?? term
    if (group === 'units') return words.units[language]
    return words[term === 'head' ? 'heads' : term === 'deputy' ? 'deputies' : 'posts'][language]
  }
  const rowOf = ({ figure, before, values, changes }: ComparisonRow): Cell[][] => {
    const [group = '', term = ''] = figure.split('/')
    const [was, is] = [before[0], values[0]]
    if (!groups.has(group) || !was || !is) return []
    const baseUnit = measures.get(term)?.baseUnit ?? null
    const change = changes[0] ?? null
    return [
      [
        titleOf(group, term),
        measuredIn(baseUnit ?? (group === 'posts' ? 'post' : 'unit'), language),
        toldComparison(was, baseUnit),
        toldComparison(is, baseUnit),
        change === null ? { unknown: 1, of: 1 } : inTold(change, baseUnit),
        was.unknown,
        is.unknown,
      ],
    ]
  }
  return {
    columns: [
      columns.subject,
      columns.measured,
      columns.before,
      columns.after,
      columns.change,
      columns.unknownBefore,
      columns.unknownAfter,
    ],
    rows: comparison.flatMap(rowOf),
  }
}
