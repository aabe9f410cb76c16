import type { ChangeEvent, EstablishCommittees } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { changeUnit, dissolveUnit, establishUnit, movePosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'

/** New committees take over organisations and seats; the committees that led these before end. */
export function planEstablishCommittees(structure: Structure, command: EstablishCommittees): PlannedEvents {
  const events: ChangeEvent[] = []
  const successors = new Map<string, Set<string>>()
  for (const { unit, takesUnitIds, takesPostIds } of command.committees) {
    events.push(establishUnit(unit))
    for (const unitId of takesUnitIds) {
      events.push(changeUnit(unitId, { superiorId: unit.id }))
      const from = structure.unit(unitId)?.superiorId
      if (from) successors.set(from, (successors.get(from) ?? new Set()).add(unit.id))
    }
    if (takesPostIds.length > 0)
      events.push(movePosts(takesPostIds.map((postId) => ({ postId, toUnitId: unit.id }))))
  }
  for (const unitId of command.endsUnitIds)
    events.push(dissolveUnit(unitId, [...(successors.get(unitId) ?? [])].sort()))
  return { ok: true, events }
}
