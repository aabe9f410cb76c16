import type { Unit } from '@tinhgon/model'
import { originsOf } from '../lineage/lineage-pairs.ts'
import type { Structure } from '../structure/structure.ts'

export type ChangeMark = 'new' | 'merged' | 'split' | 'moved' | 'renamed' | 'reclassified' | 'ended'

/** The same signs everywhere: canvas, outline, tables. */
export const markSigns: Record<ChangeMark, string> = {
  new: '+',
  merged: '⇉',
  split: '⇶',
  moved: '→',
  renamed: '✎',
  reclassified: '△',
  ended: '×',
}

/** What the plan has made of a living unit since the baseline; null where it is as it was. */
export function markOf(structure: Structure, unit: Unit): ChangeMark | null {
  const before = structure.baselineUnits.get(unit.id)
  const origins = originsOf(structure, unit)
  if (!before) {
    if (origins.length === 0) return 'new'
    return origins.length === 1 && origins[0]?.extent !== 'whole' ? 'split' : 'merged'
  }
  if (origins.length > 1) return 'merged'
  if (origins[0] && origins[0].extent !== 'whole') return 'split'
  if (before.kind !== unit.kind || before.tier !== unit.tier) return 'reclassified'
  if (before.superiorId !== unit.superiorId) return 'moved'
  return before.name === unit.name ? null : 'renamed'
}

/** What becomes of a unit of the baseline: ended, merged or split away, or null where it lives on. */
export function fateMarkOf(structure: Structure, unit: Unit): ChangeMark | null {
  const ending = structure.table('endings').get(unit.id)
  if (!ending) return null
  if (ending.how === 'dissolved') return 'ended'
  return ending.successorIds.length > 1 ? 'split' : 'merged'
}
