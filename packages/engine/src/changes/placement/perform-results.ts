import type { UnitSplit, UnitsMerged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'

/** Writes the result itself; what it takes comes afterwards, from all sources of the act at once. */
export function performUnitsMerged(context: ActContext, event: UnitsMerged): void {
  context.structure.write('units', event.result.id, event.result)
  if (!event.survivor) enter(context, event.result.system)
}

export function performUnitSplit(context: ActContext, event: UnitSplit): void {
  for (const { unit } of event.results) {
    context.structure.write('units', unit.id, unit)
    enter(context, unit.system)
  }
}

function enter(context: ActContext, system: string): void {
  postToAccount(context.structure, unitsRow(system), 'established', { fixed: 1 })
}
