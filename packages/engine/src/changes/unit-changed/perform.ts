import type { Unit, UnitChanged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** A unit with some attributes replaced; an attribute given as undefined stays. */
export function changedUnit(unit: Unit, changes: UnitChanged['changes']): Unit {
  const designations = changes.designations ?? unit.designations
  return {
    id: unit.id,
    system: unit.system,
    kind: changes.kind ?? unit.kind,
    tier: changes.tier ?? unit.tier,
    name: changes.name ?? unit.name,
    officialShortName:
      changes.officialShortName === undefined ? unit.officialShortName : changes.officialShortName,
    code: changes.code === undefined ? unit.code : changes.code,
    superiorId: changes.superiorId === undefined ? unit.superiorId : changes.superiorId,
    seat: changes.seat === undefined ? unit.seat : changes.seat,
    // Absent, not undefined: nobody has said (L2).
    ...(designations && { designations }),
  }
}

export function performUnitChanged(context: ActContext, event: UnitChanged): void {
  const unit = context.structure.need('units', event.unitId)
  context.structure.write('units', unit.id, changedUnit(unit, event.changes))
}
