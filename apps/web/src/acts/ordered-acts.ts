import type { Edit, Plan, PlannedAct } from '@tinhgon/model'

/** The acts of a plan as they take effect, those switched off at their places too (E5). */
export const orderedActs = (plan: Plan): readonly PlannedAct[] =>
  plan.toSorted((a, b) =>
    a.act.operatesOn === b.act.operatesOn ? 0 : a.act.operatesOn < b.act.operatesOn ? -1 : 1,
  )

/**
 * The edit that lets an act take effect one place earlier or later; null where its neighbour is of another
 * day, since days come before places.
 */
export function moveByOne(acts: readonly PlannedAct[], actId: string, way: 'earlier' | 'later'): Edit | null {
  const place = acts.findIndex(({ act }) => act.id === actId)
  const own = acts[place]
  const neighbour = acts[way === 'earlier' ? place - 1 : place + 1]
  if (!own || !neighbour || neighbour.act.operatesOn !== own.act.operatesOn) return null
  const [first, second] = way === 'earlier' ? [own, neighbour] : [neighbour, own]
  return { type: 'act-moved', version: 1, actId: first.act.id, beforeActId: second.act.id }
}
