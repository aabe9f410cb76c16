import type { Clause, ClauseSource, Portion } from './clause.ts'

/**
 * Who takes what others leave. The text must say of a unit that ends where its last piece goes, so the last part of
 * an exhausted one is a remainder, and all of it where one clause takes it alone. A renamed unit of which others
 * take parts is what they leave of it.
 * @param exhausted units of which the act says that all is placed
 */
export function settleRemainders(clauses: readonly Clause[], exhausted: ReadonlySet<string>): Clause[] {
  const takers = takersOf(clauses)
  return clauses.map((clause) => ({
    ...clause,
    sources: clause.sources.map((source): ClauseSource => {
      const all = takers.get(source.unit.id) ?? []
      const ends = exhausted.has(source.unit.id) || clause.event.type === 'unit-split'
      return { ...source, portion: settled(source, clause, all, ends) }
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
  if (portion.type === 'whole')
    return isAlone || clause.event.type !== 'unit-changed'
      ? portion
      : { type: 'remainder', area: { type: 'some' }, people: { type: 'some' } }
  if (portion.type === 'remainder') return isAlone ? { type: 'whole' } : portion
  const isLeft = takers.some(({ sources }) =>
    sources.some((other) => other.unit.id === unit.id && other.portion.type === 'remainder'),
  )
  if (!ends || isLeft || takers.at(-1) !== clause) return portion
  return isAlone ? { type: 'whole' } : { ...portion, type: 'remainder' }
}

/** The clauses that take of each unit, in order. */
export function takersOf(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const takers = new Map<string, Clause[]>()
  for (const clause of clauses)
    for (const { unit } of clause.sources) takers.set(unit.id, [...(takers.get(unit.id) ?? []), clause])
  return takers
}
