import type { Condition, Unit } from '@tinhgon/model'
import { keepsTo } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { quantityOf } from './quantity-of.ts'
import { anyOf, not, type Truth } from './truth.ts'

/**
 * Whether all of some conditions hold of the unit that is checked: one after the other, so that where the first
 * decides, what the others would have to know is not missed.
 */
export function allHold(
  checking: Checking,
  conditions: readonly Condition[],
  unitId = checking.unitId,
): Truth {
  let outcome: Truth = true
  for (const condition of conditions) {
    const truth = holds(checking, condition, unitId)
    if (truth === false) return false
    if (truth === null) outcome = null
  }
  return outcome
}

function holds(checking: Checking, condition: Condition, unitId: string): Truth {
  const { norm, reader } = checking
  switch (condition.type) {
    case 'kind':
      return condition.kinds.includes(reader.unit(unitId).kind)
    case 'designated':
      return isDesignated(checking, reader.unit(unitId), condition.designations)
    case 'under':
      return anyOf(
        Array.from(reader.superiors(unitId), (superior) =>
          condition.kinds.includes(superior.kind)
            ? condition.designations === null || isDesignated(checking, superior, condition.designations)
            : false,
        ),
      )
    case 'within':
      return [reader.unit(unitId), ...reader.superiors(unitId)].some(
        ({ code }) => code !== null && condition.codes.includes(code),
      )
    case 'compare':
      return keepsTo(
        quantityOf(checking, condition.quantity, unitId),
        condition.comparison,
        parameterOf(norm, condition.parameter).value,
      )
    case 'not':
      return not(holds(checking, condition.condition, unitId))
    case 'any':
      return anyHolds(checking, condition.conditions, unitId)
  }
}

function anyHolds(checking: Checking, conditions: readonly Condition[], unitId: string): Truth {
  let outcome: Truth = false
  for (const condition of conditions) {
    const truth = holds(checking, condition, unitId)
    if (truth === true) return true
    if (truth === null) outcome = null
  }
  return outcome
}

function isDesignated({ reader }: Checking, unit: Unit, designations: readonly string[]): Truth {
  if (unit.designations) return unit.designations.some((known) => designations.includes(known))
  reader.missing.add('designations')
  return null
}
