import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { WorkingAct } from './working-act.ts'

/**
 * Acts that count, in the order in which they take effect (E5-1). Acts that a decision has moved to one day
 * keep the order that they had by their own dates.
 */
export const inEffectOrder = (acts: Iterable<WorkingAct>): WorkingAct[] =>
  [...acts]
    .filter(({ on, act }) => on && act.events.length > 0)
    .sort(
      (a, b) =>
        byCodeUnit(a.act.operatesOn, b.act.operatesOn) ||
        byCodeUnit(a.planned.act.operatesOn, b.planned.act.operatesOn),
    )

/** Places acts of one day that were moved there so that the list says the same order as `inEffectOrder`. */
export function inListOrder(acts: readonly WorkingAct[]): WorkingAct[] {
  const days = new Set(
    acts.flatMap(({ act, planned }) => (act.operatesOn === planned.act.operatesOn ? [] : [act.operatesOn])),
  )
  if (days.size === 0) return [...acts]
  const ordered = new Map<string, WorkingAct[]>(
    [...days].map((day) => [
      day,
      acts
        .filter(({ act }) => act.operatesOn === day)
        .sort((a, b) => byCodeUnit(a.planned.act.operatesOn, b.planned.act.operatesOn)),
    ]),
  )
  return acts.map((working) => ordered.get(working.act.operatesOn)?.shift() ?? working)
}
