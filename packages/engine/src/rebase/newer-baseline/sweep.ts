import type { ChangeEvent } from '@tinhgon/model'
import { inEffectOrder } from '../effect-order.ts'
import { idsNamedBy } from '../mentions.ts'
import { noteRelationEnds } from '../note-relation-ends.ts'
import { withEvents } from '../working-act.ts'
import type { World } from '../world.ts'
import { dropDone } from './drop-done.ts'
import { findAttributes } from './find-attributes.ts'
import { findDoneElsewhere } from './find-done-elsewhere.ts'
import { findFigures } from './find-figures.ts'
import { findTooEarly } from './find-too-early.ts'
import { noteCopies } from './note-copies.ts'
import { OwnWrites } from './own-writes.ts'

/**
 * Everything in which plan and newer baseline differ without the fold refusing it, act by act in the order of
 * their effect: one look at each event.
 */
export function sweepNewerBaseline(world: World): void {
  const { reconciler, from, to, ownDiffs } = world
  const writes = new OwnWrites()
  const newRelations = [...to.relations].flatMap(([key, relation]) =>
    from.relations.has(key) ? [] : [relation],
  )
  for (const { key } of inEffectOrder(reconciler.acts.values())) {
    dropDoneOf(world, key, writes)
    if (reconciler.need(key).act.events.length > 0) {
      findDoneElsewhere(world, key)
      findAttributes(world, key, writes)
      findFigures(world, key, writes)
      noteCopies(world, key, writes)
      noteRelationEnds(world, key, newRelations)
    }
    if (reconciler.need(key).act.events.length > 0) findTooEarly(world, key)
    const diff = ownDiffs.get(key)
    if (diff) writes.add(diff)
  }
}

function dropDoneOf(world: World, key: string, writes: OwnWrites): void {
  const { reconciler, from } = world
  const working = reconciler.need(key)
  const done: { readonly event: ChangeEvent; readonly index: number | null }[] = []
  reconciler.amend(key, (before) =>
    withEvents(
      before,
      (event, index) => {
        const left = dropDone(event, working, world, writes)
        if (left !== event) done.push({ event, index })
        return left
      },
      'already-done',
    ),
  )
  for (const { event, index } of done) {
    const ids = [...idsNamedBy(event)]
    reconciler.note(
      'already-done',
      key,
      { eventIndexes: index === null ? [] : [index], unitIds: ids.filter((id) => from.units.has(id)) },
      { what: ids.map((id) => from.units.get(id)?.name ?? id).join(', ') },
    )
  }
}
