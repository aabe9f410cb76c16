import type { ReadClause } from '../grammar/syntax.ts'
import type { NamedUnit } from './choice.ts'

/** Every unit that the clauses arrange or keep, in the order of the text. */
export function collectNames(clauses: readonly ReadClause[]): NamedUnit[] {
  return clauses.flatMap(({ statements }, clause) =>
    statements.flatMap((statement): NamedUnit[] => {
      if (statement.type === 'arrangement')
        return statement.portions.flatMap((portion) =>
          portion.units.map((mention) => ({
            mention,
            clause,
            use: portion.extent.extent,
            references: portion.references,
            portion,
          })),
        )
      const kept =
        statement.type === 'kept' ? statement.units : statement.type === 'summary' ? statement.keptUnits : []
      return kept.map((mention) => ({ mention, clause, use: 'kept', references: [], portion: null }))
    }),
  )
}
