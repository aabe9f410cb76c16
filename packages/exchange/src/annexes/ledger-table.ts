import { textIn } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell, Unknown } from '../tables/table.ts'
import { words } from '../tables/table-words.ts'
import { type MakeTable, termsIn } from './make-table.ts'
import { measuredIn, toldFigure } from './told-figures.ts'

/** The account that shows that nothing was lost: opening + established + restated − ended = closing (L1). */
export const ledgerTable: MakeTable = ({ ledger, comparison, structure }, language) => {
  const terms = termsIn(structure, language)
  const { measures } = structure.vocabulary
  const sums = new Map(comparison.map(({ figure, before, values }) => [figure, [before[0], values[0]]]))
  const titleOf = (row: string): string => {
    const measure = measures.get(row)
    if (measure) return textIn(measure.title, language)
    const [what, system = ''] = row.split('/')
    return `${words[what === 'units' ? 'units' : 'posts'][language]}: ${terms.system(system)}`
  }
  const verdicts = { true: words.balanced, false: words.unbalanced, null: words.undecided } as const
  return {
    columns: [
      columns.subject,
      columns.measured,
      columns.opening,
      columns.established,
      columns.restated,
      columns.ended,
      columns.closing,
      columns.balanced,
      columns.unknownBefore,
      columns.unknownAfter,
    ],
    rows: ledger.map(({ row, opening, established, restated, ended, closing, balanced, missing }): Cell[] => {
      const baseUnit = measures.get(row)?.baseUnit ?? null
      const told = (value: number | null, lacks?: Unknown): Cell => toldFigure(value, baseUnit, lacks)
      const [was, is] = sums.get(`measures/${row}`) ?? []
      return [
        titleOf(row),
        measuredIn(baseUnit ?? (row.startsWith('posts/') ? 'post' : 'unit'), language),
        told(opening, { unknown: missing.opening, of: was?.of ?? 0 }),
        told(established),
        told(restated),
        told(ended),
        told(closing, { unknown: missing.closing, of: is?.of ?? 0 }),
        verdicts[`${balanced}`][language],
        missing.opening,
        missing.closing,
      ]
    }),
  }
}
