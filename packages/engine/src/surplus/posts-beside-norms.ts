import type { Baseline, CalendarDate, Norm, Post } from '@tinhgon/model'
import type { NormCheck } from '../findings/norms/norm-check.ts'
import type { NormFinding } from '../findings/norms/norm-finding.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import type { PostsBesideNorm, SurplusSeat } from './surplus.ts'

export interface SurplusGround {
  readonly structure: Structure
  readonly check: NormCheck
  readonly baseline: Pick<Baseline, 'posts'>
  /** When later acts take seats away. */
  readonly departures: ReadonlyMap<string, CalendarDate>
}

/** Every norm on posts beside what units have; those without a surplus as well. */
export function postsBesideNorms(ground: SurplusGround): PostsBesideNorm[] {
  const norms = new Map(ground.check.norms.map((norm) => [norm.id, norm]))
  const whence = whenceOf(ground.baseline)
  const beside: PostsBesideNorm[] = []
  for (const finding of ground.check.findings()) {
    const norm = norms.get(finding.norm)
    const counted = norm && countedBy(norm)
    if (norm && counted) {
      const row = rowOf(ground, whence, finding, counted)
      if (row) beside.push(row)
    }
  }
  return beside
}

type Counted = { readonly counts: PostsBesideNorm['counts']; readonly isSeat: (role: string) => boolean }

/** What posts a norm counts, if it limits posts from above. */
function countedBy({ check }: Norm): ((structure: Structure) => Counted) | null {
  if ((check.type !== 'threshold' && check.type !== 'sum') || check.comparison !== 'at-most') return null
  if (check.quantity.type !== 'posts') return null
  const { ranks, roles } = check.quantity
  return ({ vocabulary }) => {
    const rankOf = (role: string) => vocabulary.roles.get(role)?.rank
    const named = new Set(ranks ?? (roles ?? []).flatMap((role) => rankOf(role) ?? []))
    const counts =
      named.size !== 1 ? 'staff' : named.has('head') ? 'heads' : named.has('deputy') ? 'deputies' : 'staff'
    return {
      counts,
      isSeat: (role) => {
        const rank = rankOf(role)
        return (!ranks || (rank !== undefined && ranks.includes(rank))) && (!roles || roles.includes(role))
      },
    }
  }
}

function rowOf(
  ground: SurplusGround,
  whence: Whence,
  finding: NormFinding,
  counted: (structure: Structure) => Counted,
): PostsBesideNorm | null {
  const { value, limit, provision, units } = finding
  const [unit] = units
  if (value === null || limit === null || unit === undefined) return null
  const { counts, isSeat } = counted(ground.structure)
  const members = Math.max(1, units.length - 1)
  const isAverage = units.length > 1 && !Number.isInteger(value)
  const surplus = Math.max(0, Math.ceil(isAverage ? (value - limit) * members : value - limit))
  const seats = counts === 'staff' || units.length > 1 ? [] : seatsOf(ground, whence, unit, isSeat)
  const lawful = provision ? (provision.limit ?? value) - limit : 0
  return {
    id: finding.id,
    norm: finding.norm,
    unit,
    counts,
    current: value,
    allowed: limit,
    provisional: provision ? (provision.limit ?? 'everything') : null,
    normOn: provision?.until ?? null,
    transition: provision?.citation ?? null,
    citation: finding.citation,
    surplus,
    seats: seats.slice(0, surplus).map((seat, index) => ({
      ...seat,
      // The last to leave are those that a transition still allows.
      lawfulUntil: surplus - index <= lawful ? (provision?.until ?? null) : null,
    })),
  }
}

type Seat = Omit<SurplusSeat, 'lawfulUntil'>
type Whence = (post: Post) => string | null

/**
 * The unit's seats in the order in which they leave: those that the plan takes away, the soonest first; then
 * vacant ones; then those of the units named last among its origins. Who really leaves is for people to say.
 */
function seatsOf(
  { structure, departures }: SurplusGround,
  whence: Whence,
  unitId: string,
  isSeat: (role: string) => boolean,
): Seat[] {
  const originIds = structure.lineageOf(unitId).origins.map((origin) => origin.unitId)
  const place = ({ fromUnitId }: Seat): number => (fromUnitId === null ? -1 : originIds.indexOf(fromUnitId))
  return structure
    .postsOf(unitId)
    .filter(({ role }) => isSeat(role))
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
        place(b) - place(a) ||
        byCodeUnit(b.postId, a.postId),
    )
}

/** The unit of the baseline that had a seat; of a seat that is new, the one in which its holder sat. */
function whenceOf({ posts }: SurplusGround['baseline']): Whence {
  const unitOfPost = new Map(posts.map(({ id, unitId }) => [id, unitId]))
  const unitOfHolder = new Map(
    posts.flatMap(({ holderId, unitId }) => (holderId === null ? [] : [[holderId, unitId] as const])),
  )
  return ({ id, holderId }) =>
    unitOfPost.get(id) ?? (holderId === null ? undefined : unitOfHolder.get(holderId)) ?? null
}
