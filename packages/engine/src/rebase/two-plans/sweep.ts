import type { World } from '../world.ts'
import { Claims } from './claims.ts'
import { CommonGround } from './common-ground.ts'
import { EffectRanks } from './effect-ranks.ts'
import { findAttributes } from './find-attributes.ts'
import { findEndsTwice } from './find-ends-twice.ts'
import { findHolders } from './find-holders.ts'
import { findPartsTwice } from './find-parts-twice.ts'
import { findSaidTwice } from './find-said-twice.ts'
import { findSharedActs } from './find-shared-acts.ts'
import { noteRelations } from './note-relations.ts'
import { takeEventsOnce } from './take-events-once.ts'
import type { TwoPlans } from './two-plans.ts'
import type { Yields } from './yields.ts'

/**
 * Everything in which two plans differ without the fold refusing it: a few looks at each event.
 * @param pairs keys of acts of both plans, ours to theirs
 */
export function sweepTwoPlans(world: World, pairs: ReadonlyMap<string, string>, yields: Yields): void {
  const shared = findSharedActs(world.reconciler, pairs)
  const ground = new CommonGround(world, shared.equal)
  const claims = () => ({
    ours: new Claims(world, 'ours', ground, shared),
    theirs: new Claims(world, 'theirs', ground, shared),
  })
  const ranks = new EffectRanks(world.reconciler)
  const contested = new Set<string>()
  const plans: TwoPlans = { world, ground, ranks, yields, contested, ...claims() }
  findAttributes(plans)
  findSaidTwice(plans)
  findHolders(plans)
  findPartsTwice(plans)
  takeEventsOnce(plans, shared)
  findEndsTwice({ ...plans, ...claims() })
  noteRelations(world, shared)
}
