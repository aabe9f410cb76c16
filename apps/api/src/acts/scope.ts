import { type Diff, type RecordEntry, type Structure, subtree } from '@tinhgon/engine'
import { type Plan, type Refusal, refusal } from '@tinhgon/model'
import type { OpenScenario } from '../open/open-scenario.ts'

/**
 * What the acts that a plan has more than the scenario would do outside the subtree of a unit: a member with a
 * scope changes nothing there. A relation with an end inside is not outside.
 */
export function refusalsOutsideScope(open: OpenScenario, plan: Plan, scopeUnitId: string): Refusal[] {
  const timeline = open.timelineOf(open.version)
  const { structure } = timeline
  const before = idsBelow(structure, scopeUnitId)
  const diffs = timeline.follow(plan)
  const scope = before.union(idsBelow(structure, scopeUnitId))
  timeline.follow(open.fold(open.version).plan)
  const outside = new Set(
    diffs.flatMap(placesOf).flatMap((ids) => (ids.some((id) => scope.has(id)) ? [] : ids)),
  )
  return outside.size === 0
    ? []
    : [refusal('outside-scope', '', [...outside], { count: outside.size, scope: scopeUnitId })]
}

const idsBelow = (structure: Structure, unitId: string): Set<string> =>
  new Set([...subtree(structure, unitId)].map(({ id }) => id))

/** The units of every record that was changed. */
const placesOf = ({ added, updated, removed }: Diff): string[][] =>
  [...added, ...removed, ...updated.flat()].map(unitsOf)

/** Accounts, pools and lineage follow from what is done to units; they are nobody's place. */
function unitsOf(entry: RecordEntry): string[] {
  switch (entry.table) {
    case 'units':
      return [entry.record.id]
    case 'relations':
      return [entry.record.fromId, entry.record.toId]
    case 'posts':
    case 'figures':
    case 'statements':
      return [entry.record.unitId]
    default:
      return []
  }
}
