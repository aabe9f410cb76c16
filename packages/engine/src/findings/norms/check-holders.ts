import type { CheckOf, Post } from '@tinhgon/model'
import { exactly } from './amount.ts'
import type { Checking } from './checking.ts'
import type { Outcome } from './judge.ts'

/** The posts that each person holds, kept in step by the check as a whole. */
export type PostsOfHolder = (personId: string) => Iterable<Post>

const nothingAllowed = {
  evidence: null,
  comparison: 'at-most',
  limit: 0,
  limits: [0],
  measured: 'post',
  waivedBy: null,
  provision: null,
  parameterGrade: 'verified',
} as const

const outcome = (count: number, others: readonly string[]): Outcome => ({
  ...nothingAllowed,
  amount: exactly(count),
  verdict: count === 0 ? 'pass' : 'fail',
  others,
})

/** Posts of the unit whose holders hold another that may not be held together with them. */
export function checkExclusivePosts(
  { reader, unitId }: Checking,
  { roles, others }: CheckOf<'exclusive-posts'>,
  postsOfHolder: PostsOfHolder,
): Outcome | null {
  const own = reader.postsOf(unitId).filter(({ role }) => roles.includes(role))
  if (own.length === 0) return null
  const clashing = new Set<string>()
  let count = 0
  for (const post of own) {
    if (post.holderId === null) continue
    const also = [...postsOfHolder(post.holderId)].filter(
      (other) =>
        other.id !== post.id &&
        others.some(
          ({ kinds, roles }) => roles.includes(other.role) && kinds.includes(reader.unit(other.unitId).kind),
        ),
    )
    if (also.length > 0) count += 1
    for (const { unitId: otherId } of also) clashing.add(otherId)
  }
  return outcome(count, [...clashing].sort())
}

/** Heads and deputies whose role does not belong to a unit of this kind: a director in a commission. */
export function checkLeadingRoles(
  { reader, unitId }: Checking,
  { roles }: CheckOf<'leading-roles'>,
): Outcome | null {
  const leading = {
    ranks: ['head' as const, 'deputy' as const],
    roles: null,
    scope: { type: 'unit' as const },
  }
  const posts = [...reader.posts(unitId, leading)]
  return posts.length === 0 ? null : outcome(posts.filter(({ role }) => !roles.includes(role)).length, [])
}
