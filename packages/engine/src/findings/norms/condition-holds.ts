import type { Condition, Unit } from '@tinhgon/model'
import { keepsTo } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { quantityOf } from './quantity-of.ts'
import { allOf, anyOf, not, type Truth } from './truth.ts'

/** Whether all of some conditions hold of the unit that is checked. */
export const allHold = (
  checking: Checking,
  conditions: readonly Condition[],
  unitId = checking.unitId,
): Truth => allOf(each(checking, conditions, unitId))

/** One after the other: where the first decides, what the others would have to know is not missed. */
function* each(checking: Checking, conditions: readonly Condition[], unitId: string): Generator<Truth> {
  for (const condition of conditions) yield holds(checking, condition, unitId)
}

function holds(checking: Checking, condition: Condition, unitId: string): Truth {
  const { norm, reader } = checking
  switch (condition.type) {
    case 'kind':
      return condition.kinds.includes(reader.unit(unitId)?.kind ?? '')
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
      return [reader.unit(unitId), ...reader.superiors(unitId)].some((unit) =>
        condition.codes.includes(unit?.code ?? ''),
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
      return anyOf(each(checking, condition.conditions, unitId))
  }
}

function isDesignated({ reader }: Checking, unit: Unit | undefined, designations: readonly string[]): Truth {
  if (!unit) return false
  if (unit.designations) return unit.designations.some((known) => designations.includes(known))
  reader.missing.add('designations')
  return null
}
