import { type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Vocabulary } from '../structure/vocabulary.ts'

const none: readonly Refusal[] = []

/** Whether the profile knows the system, kind and tier of a unit, and whether they go together. */
export function fitsTerms({ kinds, systems }: Vocabulary, { kind, system, tier }: Unit): boolean {
  const definition = kinds.get(kind)
  return definition?.system === system && definition.tiers.includes(tier) && systems.has(system)
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
  return refused
}
