import { refusal } from '@tinhgon/model'
import type { DiffOrRefusals } from '../fold/apply-act.ts'
import type { Structure } from '../structure/structure.ts'
import { inEffectOrder } from './effect-order.ts'
import { HeldActs } from './held-acts.ts'
import { PassedActs } from './passed-acts.ts'
import { findRefused } from './refused/find-refused.ts'
import type { WorkingAct } from './working-act.ts'
import type { World } from './world.ts'

/**
 * Carries the acts onto a structure in the order of their effect. What is refused becomes conflicts; where one
 * of them is decided the act is tried again as the decision leaves it, else it is passed over. Costs one fold,
 * and one more try of an act for every round of decisions about it.
 */
export function replay(world: World, structure: Structure): void {
  const { reconciler, ownDiffs } = world
  const [passed, held] = [new PassedActs(structure), new HeldActs()]
  for (const { key } of inEffectOrder(reconciler.acts.values())) {
    for (let again = true; again; ) {
      const working = reconciler.need(key)
      if (!working.on || working.act.events.length === 0) break
      const outcome = carry(world, working, passed)
      if (outcome === 'carried') break
      const before = reconciler.amendments
      if (!outcome.ok) {
        const failure = { world, structure, working, refusals: outcome.refusals, passed, held }
        for (const found of findRefused(failure)) reconciler.raise(found, true)
      }
      again = reconciler.amendments !== before
      if (again) reconciler.forgetRefused(key)
      else held.add(working, ownDiffs.get(key))
    }
  }
}

/** Carries an act unless something about it is open; then it is only tried, so that all conflicts are told. */
function carry({ reconciler }: World, working: WorkingAct, passed: PassedActs): 'carried' | DiffOrRefusals {
  const { id, title } = working.act
  // Accounts and pools are kept by the id of their act, so an id stands for one act only.
  if (passed.has(id)) return { ok: false, refusals: [refusal('act-exists', 'act.id', [], { id })] }
  if (reconciler.heldKeys.has(working.key)) return passed.try(working)
  const outcome = passed.pass(working)
  if (outcome.ok) return 'carried'
  const next = reconciler.isMoved(working.key) ? undefined : passed.passEarlier(working)
  if (!next) return outcome
  reconciler.putBefore(working.key, next.key)
  reconciler.note(
    'put-before',
    working.key,
    { eventIndexes: [], unitIds: [] },
    { act: title, other: next.act.title },
  )
  return 'carried'
}
