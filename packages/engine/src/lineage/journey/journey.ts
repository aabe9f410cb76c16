import type { FoldStep } from '../../fold/fold-plan.ts'
import { type Hop, hopsOf } from './hop.ts'

/**
 * Where a unit goes: every act that does something with it or with what came of it, in order. Costs the events
 * of the plan.
 */
export function journeyFrom(steps: readonly FoldStep[], unitId: string): Hop[] {
  const hops: Hop[] = []
  const alive = new Set([unitId])
  for (const [place, step] of steps.entries()) {
    if (!step.ok) continue
    const { act } = step
    // Events of an act refer to the units as they were before it (E5), so who comes joins afterwards.
    const taken = act.events.flatMap(hopsOf).filter(({ fromId }) => alive.has(fromId))
    if (taken.length === 0) continue
    hops.push(...taken.map((hop) => ({ ...hop, act, step: place + 1 })))
    const exhausted = new Set(act.exhausts)
    for (const { fromId, extent } of taken)
      if (extent === 'whole' || extent === 'remainder' || extent === 'ended' || exhausted.has(fromId))
        alive.delete(fromId)
    for (const { toId, extent } of taken) if (toId !== null && extent !== 'ended') alive.add(toId)
  }
  return hops
}

/** Where a unit comes from: every act that made it, or what it was made of, in order. */
export function journeyTo(steps: readonly FoldStep[], unitId: string): Hop[] {
  const hops: Hop[] = []
  const wanted = new Set([unitId])
  for (const [place, step] of [...steps.entries()].toReversed()) {
    if (!step.ok) continue
    const { act } = step
    const made = act.events
      .flatMap(hopsOf)
      .filter(({ toId, extent }) => toId !== null && extent !== 'ended' && wanted.has(toId))
    hops.unshift(...made.map((hop) => ({ ...hop, act, step: place + 1 })))
    // What lived before the act goes on backwards under its own id; what was born in it does not.
    const stayed = new Set(made.flatMap(({ fromId, toId }) => (fromId === toId ? fromId : [])))
    for (const { toId } of made) if (toId !== null && !stayed.has(toId)) wanted.delete(toId)
    for (const { fromId } of made) wanted.add(fromId)
  }
  return hops
}
