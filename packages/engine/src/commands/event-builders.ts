import type { ChangeEvent, Post, Unit, UnitAttributes, UnitsMerged } from '@tinhgon/model'

const bare = { version: 1, legalBasis: null } as const

/** Whole units become one. */
export const mergeWhole = (sourceIds: readonly string[], result: Unit, survivor = false): UnitsMerged => ({
  type: 'units-merged',
  ...bare,
  result,
  survivor,
  sources: sourceIds.map((unitId) => ({ extent: 'whole' as const, unitId })),
})

export const changeUnit = (unitId: string, changes: Partial<UnitAttributes>): ChangeEvent => ({
  type: 'unit-changed',
  ...bare,
  unitId,
  changes,
})

export const dissolveUnit = (
  unitId: string,
  successorIds: readonly string[] = [],
  endsFigures: readonly string[] = [],
): ChangeEvent => ({
  type: 'unit-dissolved',
  ...bare,
  unitId,
  endsFigures: [...endsFigures],
  successorIds: [...successorIds],
})

export const establishUnit = (unit: Unit): ChangeEvent => ({
  type: 'unit-established',
  ...bare,
  unit,
  figures: [],
})

export const movePosts = (move: readonly { postId: string; toUnitId: string }[]): ChangeEvent => ({
  type: 'posts-changed',
  ...bare,
  establish: [],
  abolish: [],
  move: [...move],
})

/** Abolishes seats; whoever holds one is released first. */
export function abolishPosts(posts: readonly Post[]): ChangeEvent[] {
  if (posts.length === 0) return []
  const released: ChangeEvent[] = posts
    .filter((post) => post.holderId !== null)
    .map((post) => ({ type: 'holder-released', ...bare, postId: post.id }))
  const abolished: ChangeEvent = {
    type: 'posts-changed',
    ...bare,
    establish: [],
    abolish: posts.map((post) => post.id),
    move: [],
  }
  return [...released, abolished]
}
