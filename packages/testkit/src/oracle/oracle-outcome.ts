import type { Unit } from '@tinhgon/model'
import { sumOf } from './oracle-lots.ts'
import type { Reading } from './oracle-reading.ts'
import { endedAccount, type OracleState, restatedAccount } from './oracle-state.ts'
import { extensiveMeasures, holdsMeasure } from './oracle-terms.ts'

/** Codes of refusals that show in what an act would leave: S1 to S3, L1 and L3 (E5). */
export function faultsAfter(reading: Reading, next: OracleState): string[] {
  const unit = (id: string): Unit | undefined => next.units.find((one) => one.id === id)
  const faults: string[] = []
  for (const { id, superiorId, system, code } of next.units) {
    if (superiorId !== null && !unit(superiorId))
      faults.push(reading.endingIds.includes(superiorId) ? 'unplaced' : 'unknown-superior')
    else if (superiorId !== null && unit(superiorId)?.system !== system)
      faults.push('superior-of-other-system')
    if (circles(next.units, id)) faults.push('cycle')
    const twins = next.units.filter((other) => other.system === system && other.code === code)
    if (code !== null && twins.length > 1) faults.push('code-taken')
  }
  for (const { unitId } of next.posts) if (!unit(unitId)) faults.push('unplaced')
  const holds = (unitId: string, measure: string): boolean => {
    const holder = unit(unitId)
    return holder !== undefined && holdsMeasure(next.profile, next.units, holder, measure)
  }
  for (const { measure, claimants } of next.lots)
    for (const id of claimants) if (unit(id) && !holds(id, measure)) faults.push('figure-without-holder')
  for (const { id } of extensiveMeasures(next.profile)) {
    const held = next.lots.filter(({ measure, claimants }) => measure === id && !isAccounts(claimants))
    if (sumOf(held) > Number.MAX_SAFE_INTEGER) faults.push('figure-too-large')
  }
  return faults
}

const isAccounts = (claimants: readonly string[]): boolean =>
  claimants.every((id) => id === endedAccount || id === restatedAccount)

/** Whether a unit is its own superior, at any distance (S1-2). */
function circles(units: readonly Unit[], unitId: string): boolean {
  let id = units.find((unit) => unit.id === unitId)?.superiorId ?? null
  for (let steps = units.length; id !== null && steps > 0; steps -= 1) {
    if (id === unitId) return true
    const above: string = id
    id = units.find((unit) => unit.id === above)?.superiorId ?? null
  }
  return false
}
