import type { ReadClause, UnitMention } from '../grammar/syntax.ts'
import type { NamedUnit, Use } from './choice.ts'

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
      const named = (units: readonly UnitMention[], use: Use): NamedUnit[] =>
        units.map((mention) => ({ mention, clause, use, references: [], portion: null }))
      if (statement.type === 'kept') return named(statement.units, 'kept')
      if (statement.type !== 'summary') return []
      return [...named(statement.keptUnits, 'kept'), ...named(statement.reducedUnits, 'reduced')]
    }),
  )
}
