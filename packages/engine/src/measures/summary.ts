import type { Structure } from '../structure/structure.ts'
import type { Total } from './measure-sum.ts'
import { totalsOf } from './total.ts'

/** The counts and totals of a structure, with zeros for every term of the profile. */
export interface Summary {
  readonly units: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byTier: Readonly<Record<string, number>>
  readonly bySystem: Readonly<Record<string, number>>
  readonly byKindAndTier: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly posts: number
  readonly measures: Readonly<Record<string, Total>>
}

export function summarise(structure: Structure): Summary {
  const { profile } = structure.vocabulary
  const [byKind, byTier, bySystem] = [zeros(profile.kinds), zeros(profile.tiers), zeros(profile.systems)]
  const byKindAndTier = new Map(
    profile.kinds.map(({ id, tiers }) => [id, new Map(tiers.map((tier) => [tier, 0]))]),
  )
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const unit of structure.units.values()) {
    count(byKind, unit.kind)
    count(byTier, unit.tier)
    count(bySystem, unit.system)
    const tiers = byKindAndTier.get(unit.kind)
    if (tiers) count(tiers, unit.tier)
  }
  return {
    units: structure.units.size,
    byKind: Object.fromEntries(byKind),
    byTier: Object.fromEntries(byTier),
    bySystem: Object.fromEntries(bySystem),
    byKindAndTier: Object.fromEntries(
      [...byKindAndTier].map(([kind, tiers]) => [kind, Object.fromEntries(tiers)]),
    ),
    posts: structure.table('posts').size,
    measures: Object.fromEntries(totalsOf(structure)),
  }
}

const zeros = (terms: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(terms.map(({ id }) => [id, 0]))
