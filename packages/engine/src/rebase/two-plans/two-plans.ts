import type { World } from '../world.ts'
import type { Claims } from './claims.ts'
import type { CommonGround } from './common-ground.ts'
import type { EffectRanks } from './effect-ranks.ts'
import type { Yields } from './yields.ts'

/** What the two plans say of the same things. */
export interface TwoPlans {
  readonly world: World
  readonly ground: CommonGround
  readonly ranks: EffectRanks
  readonly yields: Yields
  readonly ours: Claims
  readonly theirs: Claims
  /** Units and posts of which the plans say different things: what they have in common stays until that is decided. */
  readonly contested: Set<string>
}
