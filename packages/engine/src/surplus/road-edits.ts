import type { CalendarDate, Edit, LegalBasis, Plan } from '@tinhgon/model'
import { planEndSeats } from '../commands/end-seats.ts'
import type { Structure } from '../structure/structure.ts'

/** When a seat is to end; null for one that is to stay after all. */
export interface SeatChoice {
  readonly postId: string
  readonly endsOn: CalendarDate | null
}

/** The act of a road that ends seats on a day: one a day, so that the plan stays readable. */
export const roadActId = (endsOn: CalendarDate): string => `road-${endsOn}`

/**
 * The edits that make choices about seats part of the plan: a road to the norm is nothing but later acts that
 * end seats. Seats that acts of other ids end are left to these.
 * @param structure as it stands before the road
 */
export function roadEdits(
  structure: Structure,
  plan: Plan,
  choices: readonly SeatChoice[],
  titleOf: (endsOn: CalendarDate) => string,
  legalBasis: LegalBasis | null = null,
): Edit[] {
  const chosen = new Map(choices.map(({ postId, endsOn }) => [postId, endsOn]))
  const before = endsOf(plan)
  const after = new Map(before)
  for (const [postId, endsOn] of chosen)
    if (endsOn === null) after.delete(postId)
    else after.set(postId, endsOn)
  const days = new Set([...before.values(), ...after.values()])
  return [...days].sort().flatMap((endsOn): Edit[] => {
    const seats = seatsOn(after, endsOn)
    if (seats.join(' ') === seatsOn(before, endsOn).join(' ')) return []
    const actId = roadActId(endsOn)
    const old = plan.find(({ act }) => act.id === actId)
    if (seats.length === 0) return old ? [{ type: 'act-removed', version: 1, actId }] : []
    const planned = planEndSeats(structure, {
      type: 'end-seats',
      actId,
      title: titleOf(endsOn),
      operatesOn: endsOn,
      legalBasis,
      seats: seats.map((postId) => ({ postId, reason: titleOf(endsOn) })),
    })
    if (!planned.ok) return []
    const act = old
      ? { ...old.act, events: [...planned.events] }
      : {
          id: actId,
          title: titleOf(endsOn),
          operatesOn: endsOn,
          legalBasis,
          exhausts: [],
          events: [...planned.events],
        }
    return old
      ? [{ type: 'act-changed', version: 1, act }]
      : [{ type: 'act-added', version: 1, act, beforeActId: null }]
  })
}

/** The seats that the road of a plan ends, with the day. */
function endsOf(plan: Plan): Map<string, CalendarDate> {
  const ends = new Map<string, CalendarDate>()
  for (const { act } of plan)
    if (act.id === roadActId(act.operatesOn))
      for (const event of act.events)
        if (event.type === 'posts-changed')
          for (const postId of event.abolish) ends.set(postId, act.operatesOn)
  return ends
}

const seatsOn = (ends: ReadonlyMap<string, CalendarDate>, day: CalendarDate): string[] =>
  [...ends].flatMap(([postId, endsOn]) => (endsOn === day ? [postId] : [])).sort()
