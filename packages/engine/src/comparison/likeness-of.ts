import type { Unit } from '@tinhgon/model'
import { originsOf } from '../lineage/lineage-pairs.ts'
import type { Structure } from '../structure/structure.ts'

/**
 * What makes a unit the same one in two plans on one baseline (CPR-7): a unit of the baseline is itself; a new
 * one is its name, kind and tier, and what it consists of. Ids of new units are made up anew by every plan.
 */
export function likenessOf(structure: Structure, unit: Unit): string {
  if (structure.baselineUnits.has(unit.id)) return unit.id
  const { name, kind, tier } = unit
  const origins = originsOf(structure, unit).map(({ before, extent }) => `${before.id} ${extent}`)
  return JSON.stringify([name, kind, tier, origins.sort()])
}
