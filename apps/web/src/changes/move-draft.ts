import type { Command, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'

export interface MoveForm {
  readonly units: readonly Unit[]
  readonly superiorId: string | null
  readonly follow: boolean
}

export function planMove({ units, superiorId, follow }: MoveForm, head: ActHead): Command | null {
  if (superiorId === null) return null
  return {
    type: 'change-units',
    ...head,
    unitIds: units.map(({ id }) => id),
    changes: { superiorId },
    follow,
  }
}
