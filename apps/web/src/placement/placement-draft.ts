import { postsBesideNorms, type Structure, unplacedPeople } from '@tinhgon/engine'
import type { Person, PlaceHolders, Post } from '@tinhgon/model'
import { foldToneMarks } from '../language/fold-tone-marks.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'

/** Somebody who may be placed, with the seat that would be given up for it. */
export interface Candidate {
  readonly person: Person
  readonly why: 'unplaced' | 'surplus' | 'holds'
  /** The seat that is held; null for whoever holds none. */
  readonly post: Post | null
  /** The unit of the baseline from which a surplus seat comes; null where it is of this one, or none. */
  readonly fromUnitId: string | null
  /** The last seat of whoever holds none, and why it was given up. */
  readonly last: { readonly role: string; readonly unitId: string; readonly reason: string | null } | null
}

/** A placement that is planned and not saved. */
export interface Placement {
  readonly person: Person
  readonly from: Post | null
  readonly endsSeat: boolean
  readonly to: Omit<Post, 'holderId'>
  /** Whether the post is established by it. */
  readonly established: boolean
  readonly reason: string
}

/** Those without a post first, then those on posts above the norm, then everyone else. */
export function candidatesOf(
  { steps, baseline }: Pick<FoldedScenario, 'steps' | 'baseline'>,
  { structure, check, position }: Standing,
): readonly Candidate[] {
  const taken = steps.slice(0, position)
  const unplaced = unplacedPeople(structure, taken).map(
    ({ person, last }): Candidate => ({ person, why: 'unplaced', post: null, fromUnitId: null, last }),
  )
  const rows = postsBesideNorms({ structure, check, baseline, departures: new Map() })
  const surplus = new Map(
    rows
      .filter(({ counts }) => counts !== 'staff')
      .flatMap(({ seats }) => seats.map(({ postId, fromUnitId }) => [postId, fromUnitId] as const)),
  )
  const holding = [...structure.table('posts').values()].flatMap((post): Candidate[] => {
    const person = post.holderId === null ? undefined : structure.table('people').get(post.holderId)
    if (!person) return []
    const why = surplus.has(post.id) ? 'surplus' : 'holds'
    return [{ person, why, post, fromUnitId: surplus.get(post.id) ?? null, last: null }]
  })
  return [
    ...unplaced,
    ...holding.filter(({ why }) => why === 'surplus'),
    ...holding.filter(({ why }) => why === 'holds'),
  ]
}

/** Vacant posts of heads and deputies, with the unit that has them. */
export function vacantPosts(structure: Structure): Post[] {
  const { roles } = structure.vocabulary
  return [...structure.table('posts').values()].filter(({ holderId, role }) => {
    const rank = roles.get(role)?.rank
    return holderId === null && (rank === 'head' || rank === 'deputy')
  })
}

/** Whether a text has every word that is sought; tone marks do not count. */
export function finds(sought: string, text: string): boolean {
  const folded = foldToneMarks(text)
  return foldToneMarks(sought.trim())
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** One act that does all that is planned. */
export const placementCommand = (
  placements: readonly Placement[],
  act: { readonly actId: string; readonly title: string; readonly operatesOn: string },
): PlaceHolders => ({
  type: 'place-holders',
  ...act,
  legalBasis: null,
  establish: placements.flatMap(({ to, established }) => (established ? [to] : [])),
  placements: placements.map(({ person, from, endsSeat, to, reason }) => ({
    person,
    fromPostId: from?.id ?? null,
    endsSeat,
    toPostId: to.id,
    reason,
  })),
})
