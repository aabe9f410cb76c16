import type { ConflictSide } from '../conflict.ts'
import { idsNamedBy } from '../mentions.ts'
import type { WorkingAct } from '../working-act.ts'
import type { Failure } from '../world.ts'
import { eventsAt } from './places.ts'

/** What the act that fails says, by the side that it is of. */
export function sidesOf(
  { working }: Failure,
  eventIndexes: readonly number[],
  other: ConflictSide,
): { readonly ours: ConflictSide; readonly theirs: ConflictSide } {
  const mine: ConflictSide = {
    type: 'events',
    actId: working.act.id,
    events: eventsAt(working, eventIndexes),
  }
  return working.side === 'ours' ? { ours: mine, theirs: other } : { ours: other, theirs: mine }
}

/** What an act carried before says about units or posts. */
export function eventsNaming(working: WorkingAct | undefined, ids: readonly string[]): ConflictSide {
  if (!working) return { type: 'nothing' }
  const events = working.act.events.filter((event) => {
    const named = idsNamedBy(event)
    return ids.some((id) => named.has(id))
  })
  return { type: 'events', actId: working.act.id, events }
}

/** The other side of a refusal: the act of the other plan that touched the same, if one did. */
export function otherSide({ passed, working }: Failure, ids: readonly string[]): ConflictSide {
  const blamed = passed.lastToTouch(ids)
  return blamed && blamed.side !== working.side ? eventsNaming(blamed, ids) : { type: 'nothing' }
}
