import type { CalendarDate, Post } from '@tinhgon/model'
import type { FoldStep } from '../fold/fold-plan.ts'

/** When later acts of a plan end seats or take them to another unit, by post. */
export function seatDepartures(
  steps: readonly FoldStep[],
  asOf: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const departures = new Map<string, CalendarDate>()
  const leave = (post: Post, on: CalendarDate): void => {
    if (!departures.has(post.id)) departures.set(post.id, on)
  }
  for (const step of steps) {
    if (!step.ok || step.act.operatesOn <= asOf) continue
    for (const { table, record } of step.diff.removed)
      if (table === 'posts') leave(record, step.act.operatesOn)
    for (const [from, to] of step.diff.updated)
      if (from.table === 'posts' && to.table === 'posts' && from.record.unitId !== to.record.unitId)
        leave(from.record, step.act.operatesOn)
  }
  return departures
}
