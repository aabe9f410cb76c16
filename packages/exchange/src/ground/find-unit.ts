import type { Unit } from '@tinhgon/model'

/** A unit by its id, or else the first that bears the code. */
export function findUnit(units: Iterable<Unit>, codeOrId: string): Unit | undefined {
  let byCode: Unit | undefined
  for (const unit of units) {
    if (unit.id === codeOrId) return unit
    if (unit.code === codeOrId) byCode ??= unit
  }
  return byCode
}
