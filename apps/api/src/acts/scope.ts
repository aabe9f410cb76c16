import { type Diff, type RecordEntry, type Structure, superiors } from '@tinhgon/engine'
import { type Plan, type Refusal, refusal } from '@tinhgon/model'
import type { OpenScenario } from '../open/open-scenario.ts'

/**
 * What the acts that a plan has more than the scenario would do outside the subtree of a unit: a member with a
 * scope changes nothing there.
 */
export function refusalsOutsideScope(open: OpenScenario, plan: Plan, scopeUnitId: string): Refusal[] {
  const timeline = open.timelineOf(open.version)
  const { structure } = timeline
  const inScopeBefore = unitsWithin(structure, scopeUnitId)
  const diffs = timeline.follow(plan)
  const inScopeAfter = unitsWithin(structure, scopeUnitId)
  const touched = new Set(diffs.flatMap(unitsTouched))
  timeline.follow(open.fold(open.version).plan)
  const outside = [...touched].filter((id) => !inScopeBefore(id) && !inScopeAfter(id))
  return outside.length === 0
    ? []
    : [refusal('outside-scope', '', outside, { count: outside.length, scope: scopeUnitId })]
}

/** Whether a unit is or was below another, asked while the structure stands as it does now. */
function unitsWithin(structure: Structure, scopeUnitId: string): (id: string) => boolean {
  const within = new Set<string>()
  for (const { id } of structure.units.values()) {
    if (id === scopeUnitId) within.add(id)
    for (const superior of superiors(structure, id)) if (superior.id === scopeUnitId) within.add(id)
  }
  return (id) => within.has(id)
}

function unitsTouched({ added, updated, removed }: Diff): string[] {
  return [...added, ...removed, ...updated.flat()].flatMap(unitOf)
}

/** Accounts, pools and lineage follow from what is done to units; they are nobody's place. */
function unitOf(entry: RecordEntry): string[] {
  switch (entry.table) {
    case 'units':
      return [entry.record.id]
    case 'posts':
    case 'figures':
    case 'statements':
      return [entry.record.unitId]
    default:
      return []
  }
}
