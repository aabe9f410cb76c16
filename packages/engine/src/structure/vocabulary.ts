import type { KindDefinition, MeasureDefinition, Profile, RoleDefinition } from '@tinhgon/model'

/** A profile with its terms at hand by id. */
export interface Vocabulary {
  readonly profile: Profile
  readonly systems: ReadonlySet<string>
  readonly tiers: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, KindDefinition>
  readonly roles: ReadonlyMap<string, RoleDefinition>
  readonly relationKinds: ReadonlySet<string>
  readonly measures: ReadonlyMap<string, MeasureDefinition>
  /** Those of a system, none where it has none. */
  readonly measuresOf: (system: string) => readonly MeasureDefinition[]
}

export function createVocabulary(profile: Profile): Vocabulary {
  const bySystem = Map.groupBy(profile.measures, (measure) => measure.system)
  return {
    profile,
    systems: new Set(profile.systems.map((system) => system.id)),
    tiers: new Set(profile.tiers.map((tier) => tier.id)),
    kinds: new Map(profile.kinds.map((kind) => [kind.id, kind])),
    roles: new Map(profile.roles.map((role) => [role.id, role])),
    relationKinds: new Set(profile.relations.map((relation) => relation.id)),
    measures: new Map(profile.measures.map((measure) => [measure.id, measure])),
    measuresOf: (system) => bySystem.get(system) ?? [],
  }
}
