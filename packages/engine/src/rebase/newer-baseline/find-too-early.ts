import { setDate } from '../amend-act.ts'
import { leaveOutActOption } from '../refused/leave-out-options.ts'
import type { World } from '../world.ts'

/** An act that was to operate before the day of which the newer baseline tells. */
export function findTooEarly({ reconciler, to }: World, key: string): void {
  const { act } = reconciler.need(key)
  const { date } = to.baseline
  if (act.operatesOn >= date) return
  reconciler.raise(
    {
      type: 'before-baseline',
      key,
      about: [act.operatesOn, date],
      eventIndexes: [],
      unitIds: [],
      ours: { type: 'date', date: act.operatesOn },
      theirs: { type: 'date', date },
      params: { act: act.title, date: act.operatesOn, baseline: date },
      options: [
        { choice: 'move-date', settle: () => void reconciler.amend(key, setDate(date)) },
        leaveOutActOption(reconciler, key),
      ],
    },
    false,
  )
}
