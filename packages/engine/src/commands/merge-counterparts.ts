import { type ChangeEvent, type MergeCounterparts, refusal, type Unit } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { mergeWhole } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'

/** Ban Tuyên giáo with Ban Dân vận, under every superior that has one of each. */
export function planMergeCounterparts(structure: Structure, command: MergeCounterparts): PlannedEvents {
  const groups = new Map<string, Unit[]>()
  for (const unit of structure.units.values()) {
    if (unit.superiorId === null || !command.kinds.includes(unit.kind)) continue
    if (command.tiers.length > 0 && !command.tiers.includes(unit.tier)) continue
    groups.set(unit.superiorId, [...(groups.get(unit.superiorId) ?? []), unit])
  }
  const events: ChangeEvent[] = []
  for (const [superiorId, units] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (new Set(units.map(({ kind }) => kind)).size < command.kinds.length) continue
    const ordered = units.toSorted(
      (a, b) => command.kinds.indexOf(a.kind) - command.kinds.indexOf(b.kind) || byCodeUnit(a.id, b.id),
    )
    const [first] = ordered
    if (!first) continue
    const result: Unit = {
      id: `${command.actId}:${superiorId}`,
      system: first.system,
      kind: command.resultKind,
      tier: first.tier,
      name: command.resultName.replaceAll('{superior}', () => structure.need('units', superiorId).name),
      officialShortName: command.officialShortName,
      code: first.code,
      superiorId,
      seat: first.seat,
    }
    events.push(
      mergeWhole(
        ordered.map(({ id }) => id),
        result,
      ),
    )
  }
  if (events.length > 0) return { ok: true, events }
  const detail = command.kinds.join(' + ')
  return { ok: false, refusals: [refusal('nothing-to-change', 'command.kinds', [], { detail })] }
}
