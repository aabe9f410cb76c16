import type { Plan } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { inListOrder } from './effect-order.ts'
import type { CarriedAct, Reconciliation } from './reconciliation.ts'
import { replay } from './replay.ts'
import type { WorkingAct } from './working-act.ts'
import type { World } from './world.ts'

/**
 * Looks for what differs silently, then replays. A decision about a refusal may settle what the first look left
 * open (an act left out has no other conflict), and an act put before another of its day is read in another
 * order, so as long as that happens both are done again.
 * @param fresh gives a new structure of the baseline that the plan is carried onto
 */
export function reconcile(world: World, sweep: () => void, fresh: () => Structure): Reconciliation {
  const { reconciler } = world
  for (;;) {
    for (let seen = -1; seen !== reconciler.amendments; ) {
      seen = reconciler.amendments
      reconciler.forgetOpen()
      sweep()
    }
    const open = reconciler.conflicts.length > 0
    const [amendments, moves] = [reconciler.amendments, reconciler.moves]
    replay(world, fresh())
    const settled = !open || reconciler.amendments === amendments
    if (settled && reconciler.moves === moves) break
  }
  const { conflicts, decided, unused, heldKeys } = reconciler
  const acts = inListOrder([...reconciler.acts.values()])
  return {
    ok: true,
    plan: planOf(acts, heldKeys),
    conflicts,
    decided,
    unused,
    notes: reconciler.notes,
    carried: [...reconciler.acts.values()].map((working) => carriedAct(working, heldKeys)),
  }
}

/** Acts that are as they were are the very same objects. */
function planOf(acts: readonly WorkingAct[], heldKeys: ReadonlySet<string>): Plan {
  const held = new Set<string>()
  return acts.flatMap((working) => {
    const { key, act, annotation, planned } = working
    if (act.events.length === 0) return []
    const isHeld = heldKeys.has(key)
    // Of two versions of an act that wait for a choice the first stands in the plan.
    if (isHeld && held.has(act.id)) return []
    if (isHeld) held.add(act.id)
    const on = working.on && !isHeld
    return act === planned.act && on === planned.on && annotation === planned.annotation
      ? [planned]
      : [{ act, on, annotation }]
  })
}

function carriedAct(working: WorkingAct, heldKeys: ReadonlySet<string>): CarriedAct {
  const { key, side, act, planned, on, drops } = working
  const of = (outcome: CarriedAct['outcome']): CarriedAct => ({ actId: planned.act.id, side, outcome })
  if (act.events.length === 0)
    return of(drops.has('decided') ? 'left-out' : drops.has('taken-once') ? 'taken-once' : 'already-done')
  if (heldKeys.has(key)) return of('held-back')
  if (!on) return of('off')
  return of(act === planned.act ? 'unchanged' : 'changed')
}
