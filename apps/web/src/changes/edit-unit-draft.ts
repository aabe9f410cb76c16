import type { Command, Unit, UnitAttributes } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { textOrNull } from './text-or-null.ts'

/** The attributes of a unit as a planner types them: empty means none. */
export interface EditUnitForm {
  readonly unit: Unit
  readonly name: string
  readonly officialShortName: string
  readonly code: string
  readonly kind: string
  readonly tier: string
  readonly seat: string
  readonly superiorId: string | null
  /** Undefined while nobody has said. */
  readonly designations: readonly string[] | undefined
  readonly follow: boolean
}

export const editFormOf = (unit: Unit): EditUnitForm => ({
  unit,
  name: unit.name,
  officialShortName: unit.officialShortName ?? '',
  code: unit.code ?? '',
  kind: unit.kind,
  tier: unit.tier,
  seat: unit.seat ?? '',
  superiorId: unit.superiorId,
  designations: unit.designations,
  follow: unit.system === 'territory',
})

/** Only what differs is said to change. */
export function planEditUnit(form: EditUnitForm, head: ActHead): Command | null {
  const { unit, follow } = form
  if (form.name.trim() === '') return null
  const wanted: Partial<UnitAttributes> = {
    name: form.name.trim(),
    officialShortName: textOrNull(form.officialShortName),
    code: textOrNull(form.code),
    kind: form.kind,
    tier: form.tier,
    seat: textOrNull(form.seat),
    superiorId: form.superiorId,
    ...(form.designations && { designations: form.designations.toSorted() }),
  }
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(unit[name as keyof Unit]) !== JSON.stringify(value),
    ),
  )
  if (Object.keys(changes).length === 0) return null
  return { type: 'change-units', ...head, unitIds: [unit.id], changes, follow }
}
