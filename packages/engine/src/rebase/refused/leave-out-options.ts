import { leaveOutAct, leaveOutEvents } from '../amend-act.ts'
import type { Option, Reconciler } from '../reconciler.ts'

export function leaveOutEventOption(
  reconciler: Reconciler,
  key: string,
  eventIndexes: readonly number[],
): Option[] {
  if (eventIndexes.length === 0) return []
  return [
    {
      choice: 'leave-out-event',
      settle: () => void reconciler.amend(key, leaveOutEvents(eventIndexes)),
    },
  ]
}

export const leaveOutActOption = (reconciler: Reconciler, key: string): Option => ({
  choice: 'leave-out-act',
  settle: () => void reconciler.amend(key, leaveOutAct),
})

/** What can always be done: less of the act, or none of it. */
export const leaveOutOptions = (
  reconciler: Reconciler,
  key: string,
  eventIndexes: readonly number[],
): Option[] => [...leaveOutEventOption(reconciler, key, eventIndexes), leaveOutActOption(reconciler, key)]
