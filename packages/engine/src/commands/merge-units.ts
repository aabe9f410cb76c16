import { type ChangeEvent, type MergeUnits, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { mergeWhole } from './event-builders.ts'
import { planFollowers } from './follow.ts'
import { planOneHead } from './one-head.ts'
import type { PlannedEvents } from './planned-events.ts'

/** Merges whole units; the units bound to a territory follow where the planner says so. */
export function planMergeUnits(structure: Structure, command: MergeUnits): PlannedEvents {
  const sources: Unit[] = []
  const refusals: Refusal[] = []
  const seen = new Set<string>()
  for (const [index, unitId] of command.unitIds.entries()) {
    const path = `command.unitIds[${index}]`
    const unit = structure.unit(unitId)
    if (!unit) refusals.push(refusal('unknown-unit', path, [unitId], { id: unitId }))
    else if (seen.has(unitId)) refusals.push(refusal('source-twice', path, [unitId], { name: unit.name }))
    else sources.push(unit)
    seen.add(unitId)
  }
  const [first] = sources
  if (refusals.length > 0 || !first) return { ok: false, refusals }
  if (command.survivorId !== null && !seen.has(command.survivorId))
    return {
      ok: false,
      refusals: [
        refusal('survivor-not-source', 'command.survivorId', [command.survivorId], {
          name: command.survivorId,
        }),
      ],
    }
  const result: Unit = {
    ...command.result,
    id: command.survivorId ?? command.result.id,
    system: first.system,
  }
  const events: ChangeEvent[] = [mergeWhole(command.unitIds, result, command.survivorId !== null)]
  if (command.follow) events.push(...planFollowers(structure, sources, result, command.survivorId))
  if (command.headPostId !== null) {
    const oneHead = planOneHead(structure, sources, result.id, command.headPostId)
    if (!oneHead.ok) return oneHead
    events.push(...oneHead.events)
  }
  return { ok: true, events }
}
