import type { ReadClause } from '../grammar/syntax.ts'
import type { OpenFinding } from '../open-finding.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { spanOf } from '../text/token.ts'
import { clauseLabel } from './clause-label.ts'

/** Clauses of one number: lines are out of place, or texts of several resolutions stand together. */
export function repeatedNumbers(clauses: readonly ReadClause[]): OpenFinding[] {
  const numbered = clauses.filter(({ number }) => number !== null)
  return [...Map.groupBy(numbered, (clause) => clauseLabel(clause))].flatMap(([label, same]) =>
    same.length === 1 ? [] : same.map((clause) => repeated(label, clause, same.length)),
  )
}

function repeated(label: string, { tokens }: ReadClause, times: number): OpenFinding {
  const beginning = tokens.slice(0, 12)
  return {
    code: 'repeated-number',
    clause: label,
    ...spanOf(beginning),
    text: quoteTokens(beginning),
    message: `Có ${times} khoản cùng là ${label}.`,
  }
}
