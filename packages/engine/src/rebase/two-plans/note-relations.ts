import type { Relation } from '@tinhgon/model'
import { inEffectOrder } from '../effect-order.ts'
import { noteRelationEnds } from '../note-relation-ends.ts'
import type { World } from '../world.ts'
import type { SharedActs } from './find-shared-acts.ts'

/** Relations that one plan adds and that end, without a word of the fold, with a unit that the other dissolves. */
export function noteRelations(world: World, { equal, disputed }: SharedActs): void {
  const added = { ours: [] as Relation[], theirs: [] as Relation[] }
  for (const { key, side, act } of inEffectOrder(world.reconciler.acts.values())) {
    if (equal.has(key) || disputed.has(key)) continue
    noteRelationEnds(world, key, added[side === 'ours' ? 'theirs' : 'ours'])
    for (const event of act.events) if (event.type === 'relation-added') added[side].push(event.relation)
  }
}
