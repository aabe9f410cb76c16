import { type Structure, superiors } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

export const isCommuneLevel = ({ system, tier }: Unit): boolean =>
  system === 'territory' && tier === 'commune'

/** The province or centrally run city that a territory lies in, itself if it is one. */
export function provinceOf(structure: Structure, unitId: string): Unit | undefined {
  const unit = structure.unit(unitId)
  if (!unit) return undefined
  return [unit, ...superiors(structure, unitId)].find(({ tier }) => tier === 'province')
}
