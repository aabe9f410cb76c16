import { commonDesignations, type Structure } from '@tinhgon/engine'
import type { MergeUnits, Post, Unit } from '@tinhgon/model'
import { type Impact, planCommand } from '../session/plan-command.ts'
import type { OpenScenario } from '../session/scenario-session.ts'

/** What the planner fills in; everything else is derived from the selection. */
export interface MergeForm {
  readonly name: string
  readonly kind: string
  readonly code: string
  readonly seat: string
  /** The head post that stays head; null while undecided. */
  readonly headPostId: string | null
  readonly operatesOn: string
  readonly document: string
  readonly follow: boolean
}

/** A first proposal: the largest source gives name, kind, code and seat. */
export function proposeMerge(structure: Structure, units: readonly Unit[], operatesOn: string): MergeForm {
  const [first] = units.toSorted((a, b) => structure.postIdsOf(b.id).size - structure.postIdsOf(a.id).size)
  return {
    name: first?.name ?? '',
    kind: first?.kind ?? '',
    code: first?.code ?? '',
    seat: first?.seat ?? '',
    headPostId: null,
    operatesOn,
    document: '',
    follow: units.every(({ system }) => system === 'territory'),
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

/**
 * Plans the merger with the engine, right here: the act, what it would change, or every reason against it,
 * later acts that would no longer fit included. Nothing is saved.
 * @param beforeActId the next act of the plan, when the planner stands in the middle of it
 */
export function planMerge(
  { folded }: OpenScenario,
  units: readonly Unit[],
  form: MergeForm,
  actId: string,
  title: string,
  beforeActId: string | null,
): Impact {
  const command = mergeCommand(units, form, actId, title)
  return planCommand(folded, command, beforeActId)
}

function mergeCommand(units: readonly Unit[], form: MergeForm, actId: string, title: string): MergeUnits {
  const [first] = units
  const designations = commonDesignations(units)
  return {
    type: 'merge-units',
    actId,
    title,
    operatesOn: form.operatesOn,
    legalBasis:
      form.document.trim() === ''
        ? null
        : { document: form.document.trim(), clause: null, quotation: null, decidedOn: null, inForceOn: null },
    unitIds: units.map(({ id }) => id),
    result: {
      id: `${actId}:result`,
      kind: form.kind,
      tier: first?.tier ?? '',
      name: form.name.trim(),
      officialShortName: null,
      code: form.code.trim() === '' ? null : form.code.trim(),
      superiorId: first?.superiorId ?? null,
      seat: form.seat.trim() === '' ? null : form.seat.trim(),
      ...(designations && { designations }),
    },
    survivorId: null,
    headPostId: form.headPostId,
    follow: form.follow,
  }
}
