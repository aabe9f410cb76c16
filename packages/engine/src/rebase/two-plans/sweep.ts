import type { World } from '../replay.ts'
import { Claims } from './claims.ts'
import { EffectRanks } from './effect-ranks.ts'
import { findAttributes } from './find-attributes.ts'
import { findEndsTwice } from './find-ends-twice.ts'
import { findSaidTwice } from './find-said-twice.ts'
import { findSharedActs } from './find-shared-acts.ts'
import { type TakenOnce, takeOnce } from './take-once.ts'

export interface TwoPlans {
  /** Keys of acts of both plans, ours to theirs. */
  readonly pairs: ReadonlyMap<string, string>
  /** Filled with what is taken once, by place. */
  readonly taken: Map<string, TakenOnce>
  /** Places at which an event stays although the other plan has it. */
  readonly keptTwice: ReadonlySet<string>
}

/** Everything in which two plans differ without the fold refusing it: a few looks at each event. */
export function sweepTwoPlans(world: World, { pairs, taken, keptTwice }: TwoPlans): void {
  const shared = findSharedActs(world.reconciler, pairs)
  takeOnce(world, shared, taken, keptTwice)
  const [ours, theirs] = [new Claims(world, 'ours', shared), new Claims(world, 'theirs', shared)]
  findAttributes(world, ours, theirs, new EffectRanks(world.reconciler))
  findSaidTwice(world, ours, theirs)
  findEndsTwice(world, ours, theirs)
}
