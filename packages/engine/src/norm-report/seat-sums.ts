import type { Norm } from '@tinhgon/model'
import type { CouncilSeats } from '../findings/norms/council-seats.ts'
import type { Structure } from '../structure/structure.ts'
import { subtree } from '../structure/traverse.ts'

/** What the law gives the councils of a tier below a unit, or its own, beside what an election gave. */
export interface SeatSum {
  readonly norm: string
  readonly unit: string
  readonly tier: string
  readonly councils: number
  /** Units of the tier to which the law gives no council, so that the sum is not about them. */
  readonly without: number
  /** Null where the seats of some council are not known. */
  readonly seats: number | null
  /** What was elected, and where that was read; null where nothing is known of it. */
  readonly elected: { readonly seats: number; readonly on: string; readonly source: string } | null
  /** Elected less computed. */
  readonly difference: number | null
}

/** A sum for every unit that has councils below it, by tier, and one for its own council. */
export function seatSums(
  structure: Structure,
  norms: readonly Norm[],
  seats: readonly CouncilSeats[],
): SeatSum[] {
  const byUnit = new Map(seats.map((one) => [one.unit, one]))
  return norms.flatMap((norm) => {
    const { check, appliesTo } = norm
    if (check.type !== 'seats') return []
    const roots = [...structure.rootIds].filter((id) => structure.unit(id)?.system === appliesTo.system)
    return roots.flatMap((unitId) => {
      const byTier = new Map<string, CouncilSeats[]>()
      const without = new Map<string, number>()
      for (const { id, tier } of subtree(structure, unitId)) {
        const own = byUnit.get(id)
        if (own?.norm === norm.id) byTier.set(tier, [...(byTier.get(tier) ?? []), own])
        else without.set(tier, (without.get(tier) ?? 0) + 1)
      }
      const code = structure.unit(unitId)?.code
      return [...byTier].map(([tier, councils]): SeatSum => {
        const elected = check.elections.find((election) => election.code === code && election.tier === tier)
        const total = councils.every((council) => council.seats !== null)
          ? councils.reduce((sum, council) => sum + (council.seats ?? 0), 0)
          : null
        return {
          norm: norm.id,
          unit: unitId,
          tier,
          councils: councils.length,
          without: without.get(tier) ?? 0,
          seats: total,
          elected: elected ? { seats: elected.seats, on: elected.on, source: elected.source } : null,
          difference: elected && total !== null ? elected.seats - total : null,
        }
      })
    })
  })
}
