import type { Act, ChangeEvent } from '@tinhgon/model'
import { changed, dissolved, merged, type SeededRandom, stated, unitOf, whole } from '@tinhgon/testkit'
import { breadth, firstLowest } from '../shapes/shaped-baseline.ts'

/** Kinds of act that a planner makes one at a time. */
export const actKinds = ['merge', 'rename', 'state', 'move', 'dissolve'] as const
export type ActKind = (typeof actKinds)[number]

/** An act of one event somewhere among the lowest units of a balanced structure. */
export function oneEventAct(kind: ActKind, random: SeededRandom, units: number, serial: number): Act {
  return {
    id: `act-${serial}`,
    title: `Act ${serial}`,
    operatesOn: '2025-07-01',
    legalBasis: null,
    exhausts: [],
    events: [eventOf(kind, random, units, serial)],
  }
}

function eventOf(kind: ActKind, random: SeededRandom, units: number, serial: number): ChangeEvent {
  const lowest = firstLowest('balanced', units)
  // The last superior may have fewer subordinates than the others.
  const superior = random.integer(Math.ceil(lowest / breadth), lowest - 2)
  const [first, second] = random.sample(
    Array.from({ length: breadth }, (_none, place) => superior * breadth + 1 + place),
    2,
  )
  const [id, otherId] = [`u${first}`, `u${second}`]
  if (kind === 'merge')
    return merged(unitOf(`r${serial}`, { code: id, superiorId: `u${superior}` }), [whole(id), whole(otherId)])
  if (kind === 'rename') return changed(id, { name: `Unit ${serial}` })
  if (kind === 'state') return stated(id, 'people', serial)
  if (kind === 'move') return changed(id, { superiorId: `u${superior - 1}` })
  return dissolved(id, { endsFigures: ['people', 'area'], successorIds: [otherId] })
}
