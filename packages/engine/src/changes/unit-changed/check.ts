import type { UnitChanged } from '@tinhgon/model'
import { checkUnitTerms } from '../../baseline/check-terms.ts'
import type { ActContext } from '../../fold/act-context.ts'
import { changedUnit } from './perform.ts'

export function checkUnitChanged(
  context: ActContext,
  event: UnitChanged,
  path: string,
  changedBefore: Set<string>,
): void {
  const unit = context.requireLiving(event.unitId, `${path}.unitId`)
  if (!unit) return
  if (context.isEnding(event.unitId)) {
    context.refuse('ends-in-same-act', `${path}.unitId`, [unit.id], { name: unit.name })
    return
  }
  // A merger states every attribute of its survivor already.
  if (context.survivors.has(event.unitId)) {
    context.refuse('changed-twice', `${path}.unitId`, [unit.id], {
      what: Object.keys(event.changes).join(', '),
      name: unit.name,
    })
    return
  }
  for (const attribute of Object.keys(event.changes)) {
    const key = `${event.unitId}\t${attribute}`
    if (changedBefore.has(key))
      context.refuse('changed-twice', `${path}.changes.${attribute}`, [unit.id], {
        what: attribute,
        name: unit.name,
      })
    changedBefore.add(key)
  }
  context.refusals.push(
    ...checkUnitTerms(context.structure.vocabulary, changedUnit(unit, event.changes), `${path}.changes`),
  )
  const { superiorId } = event.changes
  if (superiorId !== undefined && superiorId !== null)
    context.requireLivingAfter(superiorId, `${path}.changes.superiorId`)
}
