import type { Structure } from '@tinhgon/engine'
import type { Command, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { textOrNull } from './text-or-null.ts'

export interface CommitteeForm {
  readonly system: string
  readonly superiorId: string | null
  readonly kind: string | null
  readonly tier: string | null
  readonly name: string
  readonly code: string
  /** Units handed over to it. */
  readonly takes: readonly Unit[]
  /** Committees that led these before, which end with it. */
  readonly ends: readonly { readonly unitId: string; readonly postIds: readonly string[] }[]
  readonly chosenEnds: readonly string[]
}

export const committeeId = (actId: string): string => `${actId}:committee`

/** A committee takes organisations over, with the seats of the committees that end for it. */
export function planCommittee(form: CommitteeForm, head: ActHead): Command | null {
  const { system, superiorId, kind, tier, name, code, takes, ends, chosenEnds } = form
  if (kind === null || tier === null || name.trim() === '') return null
  const unit: Unit = {
    id: committeeId(head.actId),
    system,
    kind,
    tier,
    name: name.trim(),
    officialShortName: null,
    code: textOrNull(code),
    superiorId,
    seat: null,
  }
  const takesPostIds = ends.flatMap(({ unitId, postIds }) => (chosenEnds.includes(unitId) ? postIds : []))
  return {
    type: 'establish-committees',
    ...head,
    committees: [{ unit, takesUnitIds: takes.map(({ id }) => id), takesPostIds }],
    endsUnitIds: [...chosenEnds],
  }
}

/** Who leads the units now, and stands below the superior of the new committee. */
export function leadersOf(structure: Structure, units: readonly Unit[]): CommitteeForm['ends'] {
  const ids = new Set(units.flatMap(({ superiorId }) => superiorId ?? []))
  return [...ids].map((unitId) => ({ unitId, postIds: [...structure.postIdsOf(unitId)].sort() }))
}
