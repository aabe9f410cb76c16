import type { Extent, Unit } from '@tinhgon/model'
import { originsOf, successorsOf } from '../lineage/lineage-pairs.ts'
import type { Structure } from '../structure/structure.ts'
import { likenessOf } from './likeness-of.ts'

/** What living units a unit of the baseline is part of afterwards, and how much of it each has. */
export interface FateOutcome {
  readonly unit: Unit
  readonly extent: Extent
  /** How many units of the baseline it is made of; 1 where it is this one alone. */
  readonly origins: number
}

export type FateChange = 'renamed' | 'reclassified' | 'moved'

/** What a plan makes of a unit of the baseline. */
export interface UnitFate {
  readonly type: 'kept' | 'changed' | 'enlarged' | 'merged' | 'replaced' | 'split' | 'ended'
  readonly outcomes: readonly FateOutcome[]
  /** What has become different of a unit that lives on. */
  readonly changes: readonly FateChange[]
  /** The same wherever a plan makes the same of the unit, whatever ids its new units have (CPR-7). */
  readonly likeness: string
}

/** What becomes of one unit of the baseline. Costs its successors and their origins. */
export function fateOf(structure: Structure, before: Unit): UnitFate {
  const outcomes = successorsOf(structure, before.id).map(({ after, extent }) => ({
    unit: after,
    extent,
    origins: originsOf(structure, after).length,
  }))
  const survivor = structure.unit(before.id)
  const changes = survivor ? changesOf(before, survivor) : []
  const type = typeOf(before, outcomes, changes)
  const told = outcomes.map(({ unit, extent }) => `${extent} ${likenessOf(structure, unit)}`)
  return { type, outcomes, changes, likeness: JSON.stringify([type, changes, told.sort()]) }
}

function typeOf(
  { id }: Unit,
  [first, ...others]: readonly FateOutcome[],
  changes: readonly FateChange[],
): UnitFate['type'] {
  if (!first) return 'ended'
  if (others.length > 0) return 'split'
  if (first.unit.id !== id) return first.origins > 1 ? 'merged' : 'replaced'
  if (first.origins > 1) return 'enlarged'
  // Parts went to units that have ended since: what is left is no longer all of it.
  if (first.extent !== 'whole') return 'split'
  return changes.length > 0 ? 'changed' : 'kept'
}

/** What has become different of a unit that lives on; a new code or seat alone leaves it as it was. */
export function changesOf(before: Unit, after: Unit): FateChange[] {
  const changes: FateChange[] = []
  if (before.name !== after.name) changes.push('renamed')
  if (before.kind !== after.kind || before.tier !== after.tier) changes.push('reclassified')
  if (before.superiorId !== after.superiorId) changes.push('moved')
  return changes
}
