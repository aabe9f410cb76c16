import type { KindDefinition, MeasureDefinition, Profile, RoleDefinition } from '@tinhgon/model'

/** A profile with its terms at hand by id. */
export interface Vocabulary {
  readonly profile: Profile
  readonly systems: ReadonlySet<string>
  readonly tiers: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, KindDefinition>
  readonly roles: ReadonlyMap<string, RoleDefinition>
  readonly relationKinds: ReadonlySet<string>
  readonly designations: ReadonlySet<string>
  readonly measures: ReadonlyMap<string, MeasureDefinition>
  /** Those of a system, none where it has none. */
  readonly measuresOf: (system: string) => readonly MeasureDefinition[]
  /** Where a measure's record stands in the lists of a unit of its system. */
  readonly slotOf: (measureId: string) => number
  /** How many places such a list has. */
  readonly slotsBeside: (measureId: string) => number
}

const none: readonly MeasureDefinition[] = []

export function createVocabulary(profile: Profile): Vocabulary {
  const bySystem = Map.groupBy(profile.measures, (measure) => measure.system)
  const measures = new Map(profile.measures.map((measure) => [measure.id, measure]))
  const slots = new Map(
    [...bySystem.values()].flatMap((measures) => measures.map(({ id }, slot) => [id, slot] as const)),
  )
  let recent: { system: string | null; measures: readonly MeasureDefinition[] } = {
    system: null,
    measures: none,
  }
  return {
    profile,
    systems: new Set(profile.systems.map((system) => system.id)),
    tiers: new Set(profile.tiers.map((tier) => tier.id)),
    kinds: new Map(profile.kinds.map((kind) => [kind.id, kind])),
    roles: new Map(profile.roles.map((role) => [role.id, role])),
    relationKinds: new Set(profile.relations.map((relation) => relation.id)),
    designations: new Set(profile.designations.map((designation) => designation.id)),
    measures,
    measuresOf: (system) => {
      // Neighbours are mostly of one system.
      if (system !== recent.system) recent = { system, measures: bySystem.get(system) ?? none }
      return recent.measures
    },
    slotOf: (measureId) => {
      const slot = slots.get(measureId)
      if (slot === undefined) throw new RangeError(`no measure ${measureId} in the profile ${profile.id}`)
      return slot
    },
    slotsBeside: (measureId) => bySystem.get(measures.get(measureId)?.system ?? '')?.length ?? 0,
  }
}
