import { type ChangeEvent, type Refusal, type Relation, relationKey } from '@tinhgon/model'
import { leaveOutRelation } from '../amend-act.ts'
import type { Found } from '../reconciler.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventAt, eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'

/** The relation that a refusal is about, read where its path leads. */
export function relationOf(event: ChangeEvent | undefined, { path }: Refusal): Relation | undefined {
  if (event?.type === 'relation-added' || event?.type === 'relation-removed') return event.relation
  const [, part, place] = /\.(?:sources|results)\[(\d+)\]\.relations\[(\d+)\]/.exec(path) ?? []
  const content =
    event?.type === 'units-merged'
      ? event.sources[Number(part)]
      : event?.type === 'unit-split'
        ? event.results[Number(part)]
        : undefined
  return content?.extent === 'part' ? content.relations[Number(place)] : undefined
}

/** A relation that the act adds is there, or one that it names is not. */
export function findRelationDiffers(failure: Failure, refused: Refusal, relation: Relation): Found {
  const { world, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, [refused])
  const relationId = relationKey(relation)
  const { kind, fromId, toId } = relation
  return {
    type: 'relation-differs',
    key,
    about: [kind, fromId, toId, eventAt(working, refused)?.type ?? 'relation'],
    eventIndexes,
    unitIds: [fromId, toId],
    ...sidesOf(failure, eventIndexes, otherSide(failure, [relationId])),
    refusals: [refused],
    params: { ...refused.params, act: act.title },
    options: [
      {
        choice: 'leave-out-mention',
        settle: () => void world.reconciler.amend(key, leaveOutRelation(relationId)),
      },
      ...leaveOutOptions(world.reconciler, key, eventIndexes),
    ],
  }
}
