import type { Command, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'

export interface DissolveForm {
  readonly units: readonly Unit[]
  readonly takerId: string | null
  readonly seats: 'to-taker' | 'abolished'
  readonly endsFigures: boolean
}

export const planDissolve = ({ units, ...form }: DissolveForm, head: ActHead): Command => ({
  type: 'dissolve-units',
  ...head,
  unitIds: units.map(({ id }) => id),
  ...form,
})
