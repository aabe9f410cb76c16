import { type FateOutcome, fateOf, type Structure, subtree, totalOf, type UnitFate } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { ComparedScenario, Comparison } from './comparison.ts'

/** What every scenario makes of one unit of the baseline. */
export interface ComparedFate {
  readonly unit: Unit
  readonly fates: readonly UnitFate[]
  readonly differs: boolean
}

/** Every unit of the baseline, in its order. Costs its successors in every scenario. */
export function comparedFates({ opening, scenarios }: Comparison): readonly ComparedFate[] {
  return [...opening.units.values()].map((unit) => {
    const fates = scenarios.map(({ column }) => fateOf(column.structure, unit))
    return { unit, fates, differs: fates.some(({ likeness }) => likeness !== fates[0]?.likeness) }
  })
}

const populationOf = (structure: Structure, unitId: string): number | null =>
  totalOf(structure, 'population', subtree(structure, unitId)).value

/**
 * How much of a merged unit's people came from a unit that went into it whole, between 0 and 1; null where
 * either is not known, or where it bears no people.
 */
export function shareOf(
  opening: Structure,
  { column }: ComparedScenario,
  before: Unit,
  { unit, extent, origins }: FateOutcome,
): number | null {
  if (before.system !== 'territory' || extent !== 'whole' || origins < 2) return null
  const [own, all] = [populationOf(opening, before.id), populationOf(column.structure, unit.id)]
  return own === null || all === null || all === 0 ? null : own / all
}
