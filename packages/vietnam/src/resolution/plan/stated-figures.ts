import type { LegalBasis, MeasureStated, UnitsMerged } from '@tinhgon/model'
import { nameKeys, withoutKind } from '../names/name-keys.ts'
import type { ReadDocument } from '../read-document.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { clauseLabel } from './clause-label.ts'

/** Figures that a clause states of the unit that it makes: "Sau khi sắp xếp, xã … có diện tích …". */
export function statedFigures(
  { clauses }: ReadDocument,
  mergers: readonly UnitsMerged[],
  legalBasis: LegalBasis,
  date: string,
): MeasureStated[] {
  return clauses.flatMap((clause) =>
    clause.statements.flatMap((statement): MeasureStated[] => {
      if (statement.type !== 'figures') return []
      const key = nameKeys(quoteTokens(statement.unit.name)).exact
      const label = clauseLabel(clause)
      const result = mergers.find(
        (merger) =>
          merger.legalBasis?.clause?.endsWith(label) &&
          nameKeys(withoutKind(merger.result.name)).exact === key,
      )?.result
      if (!result) return []
      return statement.amounts.map(({ measure, value }) => ({
        type: 'measure-stated',
        version: 1,
        legalBasis: { ...legalBasis, clause: label },
        figure: { unitId: result.id, measure, value, date, grade: 'verified', source: legalBasis.document },
      }))
    }),
  )
}
