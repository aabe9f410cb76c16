import type { Clause, ClauseSource, Portion } from './clause.ts'

/**
 * Who takes what others leave. The last part of a unit that ends is called the remainder if its figures are stated,
 * so that the clause still says which part it is; and all of it where one clause takes it alone.
 * @param exhausted units of which the act says that all is placed
 */
export function settleRemainders(clauses: readonly Clause[], exhausted: ReadonlySet<string>): Clause[] {
  const takers = takersOf(clauses)
  return clauses.map((clause) => ({
    ...clause,
    sources: clause.sources.map((source): ClauseSource => {
      const all = takers.get(source.unit.id) ?? []
      return { ...source, portion: settled(source, clause, all, exhausted.has(source.unit.id)) }
    }),
  }))
}

function settled(
  { unit, portion }: ClauseSource,
  clause: Clause,
  takers: readonly Clause[],
  ends: boolean,
): Portion {
  const isAlone = takers.length === 1
  if (portion.type === 'whole') return portion
  if (portion.type === 'remainder') return isAlone ? { type: 'whole' } : portion
  const isLeft = takers.some(({ sources }) =>
    sources.some((other) => other.unit.id === unit.id && other.portion.type === 'remainder'),
  )
  if (!ends || isLeft || takers.at(-1) !== clause) return portion
  if (isAlone) return { type: 'whole' }
  const isStated = portion.area.type === 'stated' && portion.people.type === 'stated'
  return isStated ? { ...portion, type: 'remainder' } : portion
}

/** The clauses that take of each unit, in order. */
export function takersOf(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const takers = new Map<string, Clause[]>()
  for (const clause of clauses)
    for (const { unit } of clause.sources) takers.set(unit.id, [...(takers.get(unit.id) ?? []), clause])
  return takers
}
