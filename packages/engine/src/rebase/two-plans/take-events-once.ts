import type { ChangeEvent } from '@tinhgon/model'
import { leaveOutEvents } from '../amend-act.ts'
import { inEffectOrder } from '../effect-order.ts'
import { idsNamedBy } from '../mentions.ts'
import type { WorkingAct } from '../working-act.ts'
import { eventContent } from './event-content.ts'
import type { SharedActs } from './find-shared-acts.ts'
import type { TwoPlans } from './two-plans.ts'

const saysOnly = new Set<ChangeEvent['type']>(['unit-changed', 'measure-stated', 'posts-changed'])

/**
 * Takes what both plans do in the same words once: the later of the two is left out. Who holds a seat is
 * compared elsewhere, since a release may be one half of a replacement.
 */
export function takeEventsOnce(plans: TwoPlans, { equal, disputed }: SharedActs): void {
  const { world, ground, yields, contested } = plans
  const { reconciler } = world
  const waiting = new Map<string, { working: WorkingAct; index: number }[]>()
  for (const working of inEffectOrder(reconciler.acts.values())) {
    if (equal.has(working.key) || disputed.has(working.key)) continue
    for (const [place, event] of working.act.events.entries()) {
      const index = working.indexes[place] ?? null
      if (index === null || event.type === 'holder-assigned' || event.type === 'holder-released') continue
      if (saysOnly.has(event.type) && [...idsNamedBy(event)].some((id) => contested.has(id))) continue
      const content = eventContent(event, working.act)
      const places = waiting.get(content) ?? []
      waiting.set(content, places)
      const match = places.findIndex((other) => other.working.side !== working.side)
      const other = places[match]
      if (!other || !yields.mayYield({ working, index }, other)) {
        places.push({ working, index })
        continue
      }
      places.splice(match, 1)
      reconciler.amend(working.key, leaveOutEvents([index], 'taken-once'))
      const ids = [...idsNamedBy(event)]
      reconciler.note(
        'taken-once',
        working.key,
        { eventIndexes: [index], unitIds: ids.filter((id) => ground.hasUnit(id)) },
        { what: ids.map((id) => ground.nameOf(id)).join(', ') },
      )
    }
  }
}
