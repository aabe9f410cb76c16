import type { MeasureDefinition, Profile, Unit } from '@tinhgon/model'

/** Whether a unit holds figures of a measure itself: the lowest of the system, or units of its kinds (L3, L3-5). */
export function holdsMeasure(
  profile: Profile,
  units: readonly Unit[],
  unit: Unit,
  measureId: string,
): boolean {
  const measure = profile.measures.find(({ id }) => id === measureId)
  if (measure?.system !== unit.system) return false
  if (measure.heldBy !== 'lowest') return measure.heldBy.includes(unit.kind)
  return !units.some(({ superiorId }) => superiorId === unit.id)
}

export const extensiveMeasures = (profile: Profile): MeasureDefinition[] =>
  profile.measures.filter(({ nature }) => nature.type === 'extensive')

/** What is wrong with the terms of a unit, as codes of refusals (S1-5). */
export function faultsOfTerms(profile: Profile, { system, kind, tier, designations = [] }: Unit): string[] {
  const faults: string[] = []
  if (!profile.systems.some(({ id }) => id === system)) faults.push('unknown-system')
  const tierKnown = profile.tiers.some(({ id }) => id === tier)
  if (!tierKnown) faults.push('unknown-tier')
  const definition = profile.kinds.find(({ id }) => id === kind)
  if (definition?.system !== system) faults.push('unknown-kind')
  else if (tierKnown && !definition.tiers.includes(tier)) faults.push('tier-of-other-kind')
  if (!designations.every((said) => profile.designations.some(({ id }) => id === said)))
    faults.push('unknown-designation')
  return faults
}

/** What is wrong with naming a measure for a unit, as codes of refusals. */
export function faultsOfMeasure(profile: Profile, system: string, measureId: string): string[] {
  const measure = profile.measures.find(({ id }) => id === measureId)
  if (!measure) return ['unknown-measure']
  return measure.system === system ? [] : ['measure-of-other-system']
}
