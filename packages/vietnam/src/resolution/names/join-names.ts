import type { ReadClause } from '../grammar/syntax.ts'
import type { NamedUnit } from './choice.ts'
import type { Candidates } from './find-candidates.ts'

/**
 * Puts together the names that mean one unit: a remainder after clause 3 is of the unit of that name that
 * clause 3 has parted.
 */
export function joinNames(
  clauses: readonly ReadClause[],
  names: readonly NamedUnit[],
  found: ReadonlyMap<NamedUnit, Candidates | null>,
): (readonly NamedUnit[])[] {
  const partsOfClause = Map.groupBy(
    names.filter(({ use }) => use === 'part'),
    ({ clause }) => placeOf(clauses[clause], clauses[clause]?.number),
  )
  const groupOf = new Map<NamedUnit, NamedUnit[]>(names.map((named) => [named, [named]]))
  for (const named of names)
    for (const reference of named.references)
      for (const part of partsOfClause.get(placeOf(clauses[named.clause], reference)) ?? []) {
        const [one, other] = [groupOf.get(named), groupOf.get(part)]
        if (!one || !other || one === other || !shareUnit(found.get(named), found.get(part))) continue
        if (shareClause(one, other)) continue
        one.push(...other)
        for (const moved of other) groupOf.set(moved, one)
      }
  return [...new Set(groupOf.values())]
}

/** Clauses refer to others of their own article. */
const placeOf = (clause: ReadClause | undefined, number: number | null | undefined): string =>
  `${clause?.article}/${number}`

/** What one clause names twice is two units. */
const shareClause = (one: readonly NamedUnit[], other: readonly NamedUnit[]): boolean =>
  one.some(({ clause }) => other.some((named) => named.clause === clause))

const shareUnit = (one: Candidates | null | undefined, other: Candidates | null | undefined): boolean =>
  one?.units.some((unit) => other?.units.includes(unit)) ?? false
