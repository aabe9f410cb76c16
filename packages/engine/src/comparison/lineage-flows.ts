import type { CarriedMeasure, Extent, Unit } from '@tinhgon/model'
import type { FoldStep } from '../fold/fold-plan.ts'
import { hopsOf } from '../lineage/journey/hop.ts'
import { successorsOf } from '../lineage/lineage-pairs.ts'
import { totalOf } from '../measures/total.ts'
import type { Structure } from '../structure/structure.ts'
import { subtree } from '../structure/traverse.ts'

/** How much of a unit of the baseline went where. */
export interface LineageFlow {
  readonly before: Unit
  /** Null where it ended and nothing came of it. */
  readonly after: Unit | null
  readonly extent: Extent | 'ended'
  /** In base units of the measure; null where it is not known. */
  readonly amount: number | null
}

export interface FlowTerms {
  readonly system: string
  /** Of the units before; those that they became may be of another. */
  readonly tier: string
  /** What the flows are measured by. */
  readonly measure: string
}

/**
 * Flows from the units of a tier to what became of them (CPR-9). A whole carries what the unit had, a part
 * what its act says, a remainder what is left once every part is known. Nothing is shared out by guess.
 * @param opening the structure of the baseline
 */
export function lineageFlows(
  opening: Structure,
  structure: Structure,
  steps: readonly FoldStep[],
  { system, tier, measure }: FlowTerms,
): LineageFlow[] {
  const stated = statedParts(steps)
  return [...opening.units.values()]
    .filter((unit) => unit.system === system && unit.tier === tier)
    .flatMap((before): LineageFlow[] => {
      const all = totalOf(opening, measure, subtree(opening, before.id)).value
      const pairs = successorsOf(structure, before.id)
      if (pairs.length === 0) return [{ before, after: null, extent: 'ended', amount: all }]
      const parts = pairs.map(({ after, extent }) =>
        extent === 'part' ? amountOf(stated.get(keyOf(before.id, after.id)), measure, all) : null,
      )
      const [remainders, unknown] = [
        pairs.filter(({ extent }) => extent === 'remainder').length,
        pairs.filter(({ extent }, place) => extent === 'part' && parts[place] === null).length,
      ]
      const given = parts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
      const left = all === null || remainders !== 1 || unknown > 0 ? null : all - given
      return pairs.map(({ after, extent }, place) => ({
        before,
        after,
        extent,
        amount: extent === 'whole' ? all : extent === 'part' ? (parts[place] ?? null) : left,
      }))
    })
}

const keyOf = (fromId: string, toId: string): string => `${fromId} ${toId}`

/** What acts say that parts carry, by where from and where to; a part that goes twice between two says nothing sure. */
function statedParts(steps: readonly FoldStep[]): ReadonlyMap<string, readonly CarriedMeasure[] | null> {
  const stated = new Map<string, readonly CarriedMeasure[] | null>()
  for (const step of steps)
    if (step.ok)
      for (const { fromId, toId, extent, measures } of step.act.events.flatMap(hopsOf)) {
        if (toId === null || extent !== 'part') continue
        const key = keyOf(fromId, toId)
        stated.set(key, stated.has(key) ? null : measures)
      }
  return stated
}

function amountOf(
  measures: readonly CarriedMeasure[] | null | undefined,
  measure: string,
  all: number | null,
): number | null {
  if (!measures) return null
  const carried = measures.find((one) => one.measure === measure)
  // A measure that is not named carries nothing.
  if (!carried) return 0
  if (carried.type === 'figure') return carried.value
  if (carried.type === 'unstated' || all === null) return null
  return Math.floor((all * carried.numerator) / carried.denominator)
}
