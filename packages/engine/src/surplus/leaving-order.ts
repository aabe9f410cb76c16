import type { Post } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { SurplusGround } from './posts-beside-norms.ts'
import type { SurplusSeat } from './surplus.ts'

/** A counted seat, before it is said until when it is lawful. */
export type Leaving = Omit<SurplusSeat, 'lawfulUntil'>

const ranks = ['specialist', 'member', 'deputy', 'head'] as const

/**
 * Puts seats in the order in which they leave: those that the plan takes away, the soonest first; then vacant
 * ones; then lower ranks before higher; then those of the units named last among the unit's origins. Who
 * really leaves is for people to say.
 */
export function leavingOrder({
  structure,
  departures,
  baseline: { posts },
}: Pick<SurplusGround, 'structure' | 'departures' | 'baseline'>) {
  const unitOfPost = new Map(posts.map(({ id, unitId }) => [id, unitId]))
  const unitOfHolder = new Map(
    posts.flatMap(({ holderId, unitId }) => (holderId === null ? [] : [[holderId, unitId] as const])),
  )
  /** The unit of the baseline that had a seat; of a seat that is new, the one in which its holder sat. */
  const whence = ({ id, holderId }: Post): string | null =>
    unitOfPost.get(id) ?? (holderId === null ? undefined : unitOfHolder.get(holderId)) ?? null
  const rankOf = ({ role }: Leaving): number =>
    ranks.indexOf(structure.vocabulary.roles.get(role)?.rank ?? 'specialist')
  return (unitId: string, counted: readonly Post[]): readonly Leaving[] => {
    const originIds = structure.lineageOf(unitId).origins.map((origin) => origin.unitId)
    const place = ({ fromUnitId }: Leaving): number =>
      fromUnitId === null ? -1 : originIds.indexOf(fromUnitId)
    return counted
      .map((post) => ({
        postId: post.id,
        role: post.role,
        holderId: post.holderId,
        fromUnitId: whence(post),
        leavesOn: departures.get(post.id) ?? null,
      }))
      .sort(
        (a, b) =>
          byCodeUnit(a.leavesOn ?? '9999', b.leavesOn ?? '9999') ||
          Number(a.holderId !== null) - Number(b.holderId !== null) ||
          rankOf(a) - rankOf(b) ||
          place(b) - place(a) ||
          byCodeUnit(b.postId, a.postId),
      )
  }
}
