import type { Baseline, CalendarDate, CheckOf, CountedPosts, Post } from '@tinhgon/model'
import type { NormCheck } from '../findings/norms/norm-check.ts'
import type { NormFinding } from '../findings/norms/norm-finding.ts'
import { NormReader } from '../findings/norms/norm-reader.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { type Leaving, leavingOrder } from './leaving-order.ts'
import type { PostsBesideNorm } from './surplus.ts'

export interface SurplusGround {
  readonly structure: Structure
  readonly check: NormCheck
  readonly baseline: Pick<Baseline, 'posts'>
  /** When later acts take seats away. */
  readonly departures: ReadonlyMap<string, CalendarDate>
}

/** A norm that limits posts from above. */
type PostNorm = CheckOf<'threshold' | 'sum'> & {
  readonly quantity: CountedPosts & { readonly type: 'posts' }
}

/** Every norm on posts beside what units have; those without a surplus as well. */
export function postsBesideNorms(ground: SurplusGround): PostsBesideNorm[] {
  const norms = new Map(ground.check.norms.map(({ id, check }) => [id, check]))
  const inOrder = leavingOrder(ground)
  const beside: PostsBesideNorm[] = []
  for (const finding of ground.check.findings()) {
    const check = norms.get(finding.norm)
    if (!check || (check.type !== 'threshold' && check.type !== 'sum')) continue
    if (check.comparison !== 'at-most' || check.quantity.type !== 'posts') continue
    const row = rowOf(ground.structure, inOrder, finding, check as PostNorm)
    if (row) beside.push(row)
  }
  return beside
}

function rowOf(
  structure: Structure,
  inOrder: (unitId: string, posts: readonly Post[]) => readonly Leaving[],
  finding: NormFinding,
  check: PostNorm,
): PostsBesideNorm | null {
  const { value, limit, provision } = finding
  const [unit, ...others] = finding.units
  if (value === null) return null
  const isSum = check.type === 'sum'
  const members = isSum && check.reduction === 'average' ? Math.max(1, others.length) : 1
  // An average comes from whole seats: counted in seats nothing is lost to its fraction.
  const surplus = Math.max(0, Math.ceil(Math.round(value * members) - limit * members))
  // Nothing is noted: this is read off, and follows the check wherever it goes.
  const reader = new NormReader(structure, () => undefined)
  const counted = (isSum ? others : [unit]).flatMap((id) => [...reader.posts(id, check.quantity)])
  const leaving = inOrder(unit, counted)
  const lawful = provision ? (provision.limit ?? value) - limit : 0
  return {
    id: finding.id,
    norm: finding.norm,
    unit,
    counts: countsOf(structure, check.quantity),
    current: value,
    allowed: limit,
    provisional: provision ? (provision.limit ?? 'everything') : null,
    normOn: provision?.until ?? null,
    transition: provision?.citation ?? null,
    citation: finding.citation,
    surplus,
    members,
    seats: isSum
      ? []
      : leaving.slice(0, surplus).map((seat, index) => ({
          ...seat,
          // The last to leave are those that a transition still allows.
          lawfulUntil: provision && surplus - index <= lawful ? provision.until : null,
        })),
    departures: leaving.flatMap(({ leavesOn }) => leavesOn ?? []).sort(byCodeUnit),
  }
}

/** What a norm counts: heads alone, deputies alone, or staff of whatever rank. */
function countsOf({ vocabulary }: Structure, { ranks, roles }: CountedPosts): PostsBesideNorm['counts'] {
  const named = new Set<string>(
    ranks ?? (roles ?? []).flatMap((role) => vocabulary.roles.get(role)?.rank ?? []),
  )
  if (named.size !== 1) return 'staff'
  return named.has('head') ? 'heads' : named.has('deputy') ? 'deputies' : 'staff'
}
