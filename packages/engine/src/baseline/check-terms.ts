import { type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Vocabulary } from '../structure/vocabulary.ts'

const none: readonly Refusal[] = []

/** Whether the profile knows system, kind, tier and designations of a unit, and the first three go together. */
export function fitsTerms(vocabulary: Vocabulary, { kind, system, tier, designations }: Unit): boolean {
  const definition = vocabulary.kinds.get(kind)
  return (
    definition?.system === system &&
    definition.tiers.includes(tier) &&
    vocabulary.systems.has(system) &&
    (designations === undefined || designations.every((id) => vocabulary.designations.has(id)))
  )
}

/** Every term of a unit that does not fit. */
export function checkUnitTerms(vocabulary: Vocabulary, unit: Unit, path: string): readonly Refusal[] {
  if (fitsTerms(vocabulary, unit)) return none
  const refused: Refusal[] = []
  const ids = [unit.id]
  if (!vocabulary.systems.has(unit.system))
    refused.push(refusal('unknown-system', `${path}.system`, ids, { system: unit.system }))
  const tierKnown = vocabulary.tiers.has(unit.tier)
  if (!tierKnown) refused.push(refusal('unknown-tier', `${path}.tier`, ids, { tier: unit.tier }))
  const kind = vocabulary.kinds.get(unit.kind)
  if (kind?.system !== unit.system)
    refused.push(refusal('unknown-kind', `${path}.kind`, ids, { kind: unit.kind, system: unit.system }))
  else if (tierKnown && !kind.tiers.includes(unit.tier))
    refused.push(refusal('tier-of-other-kind', `${path}.tier`, ids, { kind: unit.kind, tier: unit.tier }))
  for (const [index, designation] of (unit.designations ?? []).entries())
    if (!vocabulary.designations.has(designation))
      refused.push(refusal('unknown-designation', `${path}.designations[${index}]`, ids, { designation }))
  return refused
}
