import {
  type ChangeEvent,
  type ChangeUnits,
  type Refusal,
  refusal,
  type Unit,
  type UnitAttributes,
} from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { changeUnit } from './event-builders.ts'
import { planFollowers } from './follow.ts'
import type { PlannedEvents } from './planned-events.ts'

/** Attributes of a follower that change when one of its territory's does: names are made of name and kind. */
const followingAttributes: Readonly<Record<keyof UnitAttributes, readonly (keyof UnitAttributes)[]>> = {
  kind: ['kind', 'name', 'officialShortName'],
  name: ['name', 'officialShortName'],
  officialShortName: [],
  tier: ['tier'],
  code: ['code'],
  superiorId: ['superiorId'],
  seat: ['seat'],
  designations: [],
}

/** Changes attributes of units; the units bound to a territory follow where the planner says so. */
export function planChangeUnits(structure: Structure, command: ChangeUnits): PlannedEvents {
  const events: ChangeEvent[] = []
  const refusals: Refusal[] = []
  for (const [index, unitId] of command.unitIds.entries()) {
    const unit = structure.unit(unitId)
    if (!unit) {
      refusals.push(refusal('unknown-unit', `command.unitIds[${index}]`, [unitId], { id: unitId }))
      continue
    }
    const changes = differing(unit, command.changes)
    const changed = Object.keys(changes) as (keyof UnitAttributes)[]
    if (changed.length === 0) continue
    events.push(changeUnit(unitId, changes))
    if (command.follow) events.push(...followersOf(structure, unit, { ...unit, ...changes }, changed))
  }
  if (refusals.length > 0) return { ok: false, refusals }
  if (events.length > 0) return { ok: true, events }
  const detail = Object.keys(command.changes).join(', ')
  return { ok: false, refusals: [refusal('nothing-to-change', 'command.changes', [], { detail })] }
}

function differing(unit: Unit, changes: ChangeUnits['changes']): Partial<UnitAttributes> {
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(unit[name as keyof UnitAttributes]) !== JSON.stringify(value)
  return Object.fromEntries(Object.entries(changes).filter(differs))
}

function followersOf(
  structure: Structure,
  territory: Unit,
  result: Unit,
  changed: readonly (keyof UnitAttributes)[],
): ChangeEvent[] {
  const allowed = new Set<string>(changed.flatMap((attribute) => followingAttributes[attribute]))
  return planFollowers(structure, [territory], result, territory.id).flatMap((event) => {
    if (event.type !== 'unit-changed') return []
    const changes = Object.fromEntries(Object.entries(event.changes).filter(([name]) => allowed.has(name)))
    return Object.keys(changes).length > 0 ? [changeUnit(event.unitId, changes)] : []
  })
}
