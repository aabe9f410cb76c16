import type { ChangeEvent } from '@tinhgon/model'
import { canonicalJson } from '../../hash/canonical-json.ts'
import { leaveOutEvents } from '../amend-act.ts'
import { inEffectOrder } from '../effect-order.ts'
import { idsNamedBy } from '../mentions.ts'
import type { World } from '../replay.ts'
import type { WorkingAct } from '../working-act.ts'
import type { SharedActs } from './find-shared-acts.ts'

/** An event left out of an act because another act has it as well. */
export interface TakenOnce {
  readonly key: string
  readonly index: number
  readonly byKey: string
  readonly byIndex: number
}

interface Place {
  readonly working: WorkingAct
  readonly index: number
}

/** Whether two events do the same, whatever clause either of them rests on. */
const contentOf = (event: ChangeEvent): string => canonicalJson({ ...event, legalBasis: null })

/** Takes what both plans do in the same words once: the later of the two is left out. */
export function takeOnce(
  world: World,
  { equal, disputed }: SharedActs,
  taken: Map<string, TakenOnce>,
  kept: ReadonlySet<string>,
): void {
  const { reconciler, from } = world
  const waiting = new Map<string, Place[]>()
  for (const working of inEffectOrder(reconciler.acts.values())) {
    if (equal.has(working.key) || disputed.has(working.key)) continue
    for (const [place, event] of working.act.events.entries()) {
      const index = working.indexes[place] ?? null
      if (index === null) continue
      const content = contentOf(event)
      const places = waiting.get(content) ?? []
      const match = places.findIndex((other) => other.working.side !== working.side)
      const other = places[match]
      if (!other || kept.has(`${working.key} ${index}`)) {
        waiting.set(content, [...places, { working, index }])
        continue
      }
      places.splice(match, 1)
      taken.set(`${working.key} ${index}`, {
        key: working.key,
        index,
        byKey: other.working.key,
        byIndex: other.index,
      })
      reconciler.amend(working.key, leaveOutEvents([index], 'taken-once'))
      const unitIds = [...idsNamedBy(event)].filter((id) => from.units.has(id))
      reconciler.note(
        'taken-once',
        working.key,
        { eventIndexes: [index], unitIds },
        { what: [...idsNamedBy(event)].map((id) => from.units.get(id)?.name ?? id).join(', ') },
      )
    }
  }
}

/** What was taken once and is in neither plan any more, since a decision has left the other one out. */
export const lostByDecision = ({ reconciler }: World, taken: ReadonlyMap<string, TakenOnce>): string[] =>
  [...taken].flatMap(([place, { byKey, byIndex }]) =>
    reconciler.need(byKey).indexes.includes(byIndex) ? [] : [place],
  )
