import type { UnitSplit, UnitsMerged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** Writes the result itself; what it takes comes afterwards, from all sources of the act at once. */
export function performUnitsMerged({ structure }: ActContext, event: UnitsMerged): void {
  structure.write('units', event.result.id, event.result)
}

export function performUnitSplit({ structure }: ActContext, event: UnitSplit): void {
  for (const { unit } of event.results) structure.write('units', unit.id, unit)
}
