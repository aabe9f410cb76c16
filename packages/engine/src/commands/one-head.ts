import { type ChangeEvent, refusal, type Unit } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { abolishPosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'

/**
 * Keeps one head: every other head's seat becomes a deputy's, with the same holder, in the role that the
 * sources' own deputies bear. Where the sources have no deputy the heads stay and the findings name them.
 */
export function planOneHead(
  structure: Structure,
  sources: readonly Unit[],
  resultId: string,
  headPostId: string,
): PlannedEvents {
  const rankOf = (role: string) => structure.vocabulary.roles.get(role)?.rank
  const posts = sources.flatMap((unit) => structure.postsOf(unit.id))
  const heads = posts.filter((post) => rankOf(post.role) === 'head')
  if (!heads.some((post) => post.id === headPostId))
    return { ok: false, refusals: [refusal('unknown-post', 'command.headPostId', [], { id: headPostId })] }
  const deputyRole = posts.find((post) => rankOf(post.role) === 'deputy')?.role
  const others = heads.filter((post) => post.id !== headPostId).sort((a, b) => byCodeUnit(a.id, b.id))
  if (deputyRole === undefined || others.length === 0) return { ok: true, events: [] }
  const events: ChangeEvent[] = abolishPosts(others)
  const deputyPostId = (postId: string): string => `${postId}:deputy`
  events.push({
    type: 'posts-changed',
    version: 1,
    legalBasis: null,
    establish: others.map((post) => ({
      id: deputyPostId(post.id),
      unitId: resultId,
      role: deputyRole,
      basis: post.basis,
    })),
    abolish: [],
    move: [],
  })
  for (const post of others) {
    const person = post.holderId === null ? undefined : structure.table('people').get(post.holderId)
    if (person)
      events.push({
        type: 'holder-assigned',
        version: 1,
        legalBasis: null,
        postId: deputyPostId(post.id),
        person,
      })
  }
  return { ok: true, events }
}
