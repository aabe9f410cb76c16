import type { ReadClause } from '../grammar/syntax.ts'
import type { Choice } from '../names/choice.ts'
import { clauseLabel } from '../plan/clause-label.ts'
import type { Check } from './check.ts'

/** Whether the clauses of each article are numbered from one without a gap. */
export function checkNumbers(clauses: readonly ReadClause[]): Check {
  const faults: string[] = []
  for (const [article, its] of Map.groupBy(clauses, (clause) => clause.article))
    for (const [index, { number }] of its.entries())
      if (number !== index + 1 && its.length > 1)
        faults.push(
          `Điều ${article}: sau khoản ${index === 0 ? 0 : (its[index - 1]?.number ?? '?')} là khoản ${number ?? '?'}`,
        )
  return {
    check: 'clause-numbers',
    ok: faults.length === 0,
    clause: null,
    message: faults.slice(0, 10).join('; ') || `${clauses.length} khoản`,
  }
}

/** Whether each clause that a remainder refers to takes a part of that unit, and no other clause does. */
export function checkReferences(clauses: readonly ReadClause[], choices: readonly Choice[]): Check {
  const partsOf = Map.groupBy(
    choices.filter(({ named }) => named.use === 'part'),
    ({ unit }) => unit.id,
  )
  const faults: string[] = []
  for (const { named, unit } of choices) {
    if (named.references.length === 0) continue
    const at = clauses[named.clause]
    const others = (partsOf.get(unit.id) ?? []).filter((part) => part.named.clause !== named.clause)
    const taken = new Set(others.map((part) => clauses[part.named.clause]?.number))
    const told = new Set<number | null | undefined>(named.references)
    const missing = [...told].filter((number) => !taken.has(number))
    const unsaid = [...taken].filter((number) => !told.has(number))
    // A reference behind a list may stand for each of its units alone.
    const shared = (named.portion?.units.length ?? 0) > 1 && taken.size > 0
    if (at && !shared && missing.length + unsaid.length > 0)
      faults.push(
        `${clauseLabel(at)}: ${unit.name} dẫn khoản ${[...told].join(', ')}, chia tại khoản ${[...taken].join(', ') || '–'}`,
      )
  }
  return {
    check: 'references',
    ok: faults.length === 0,
    clause: null,
    message: faults.slice(0, 10).join('; ') || 'khớp',
  }
}
