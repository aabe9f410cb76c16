import { commonDesignations, type Structure } from '@tinhgon/engine'
import type { MergeUnits, Post, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { textOrNull } from './text-or-null.ts'

/** What the planner fills in; everything else is derived from the selection. */
export interface MergeForm {
  readonly units: readonly Unit[]
  readonly name: string
  readonly kind: string
  readonly code: string
  readonly seat: string
  /** The head post that stays head; null while undecided. */
  readonly headPostId: string | null
  readonly follow: boolean
  /** The source that lives on as the result; null for a new unit. */
  readonly survivorId: string | null
}

/** A first proposal: the largest source gives name, kind, code and seat. */
export function proposeMerge(structure: Structure, units: readonly Unit[]): MergeForm {
  const [first] = units.toSorted((a, b) => structure.postIdsOf(b.id).size - structure.postIdsOf(a.id).size)
  return {
    units,
    name: first?.name ?? '',
    kind: first?.kind ?? '',
    code: first?.code ?? '',
    seat: first?.seat ?? '',
    headPostId: null,
    follow: units.every(({ system }) => system === 'territory'),
    survivorId: null,
  }
}

/** Head posts of the sources, the candidates for the one head of the result. */
export function headPostsOf(
  structure: Structure,
  units: readonly Unit[],
): { post: Post; unit: Unit; holder: string | null }[] {
  return units.flatMap((unit) =>
    structure
      .postsOf(unit.id)
      .filter(({ role }) => structure.vocabulary.roles.get(role)?.rank === 'head')
      .map((post) => ({
        post,
        unit,
        holder: post.holderId === null ? null : (structure.table('people').get(post.holderId)?.name ?? null),
      })),
  )
}

export const mergedId = (form: Pick<MergeForm, 'survivorId'>, actId: string): string =>
  form.survivorId ?? `${actId}:result`

/** The merger as a command; its result is a new unit unless one of the sources is to live on. */
export function planMerge(form: MergeForm, head: ActHead): MergeUnits | null {
  const { units, survivorId } = form
  const [first] = units
  if (!first || form.name.trim() === '') return null
  const lead = units.find(({ id }) => id === survivorId) ?? first
  const designations = commonDesignations(units)
  return {
    type: 'merge-units',
    ...head,
    unitIds: units.map(({ id }) => id),
    result: {
      id: mergedId(form, head.actId),
      kind: form.kind,
      tier: lead.tier,
      name: form.name.trim(),
      officialShortName: null,
      code: textOrNull(form.code),
      superiorId: lead.superiorId,
      seat: textOrNull(form.seat),
      ...(designations && { designations }),
    },
    survivorId,
    headPostId: form.headPostId,
    follow: form.follow,
  }
}
