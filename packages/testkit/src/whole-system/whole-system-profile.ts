import type { KindDefinition, Profile } from '@tinhgon/model'
import { attachedBodies, boundBodies, organisationKind } from './bodies.ts'

const text = (name: string) => ({ vi: name, en: name })
const term = (id: string) => ({ id, title: text(id) })

export const territoryTiers = ['province', 'district', 'commune'] as const
export type TerritoryTier = (typeof territoryTiers)[number]

const kind = (id: string, system: string, tiers: readonly string[]): KindDefinition => ({
  id,
  system,
  tiers: [...tiers],
  title: text(id),
})

/** A whole political system: five systems, five tiers, what is counted in its lowest territories and cells. */
export const wholeSystemProfile: Profile = {
  format: 'tinhgon.profile',
  version: 1,
  id: 'whole-system',
  title: text('whole system'),
  systems: ['territory', 'party', 'government', 'council', 'front'].map(term),
  tiers: ['central', ...territoryTiers, 'grassroots'].map(term),
  kinds: [
    kind('country', 'territory', ['central']),
    ...territoryTiers.map((tier) => kind(tier, 'territory', [tier])),
    ...boundBodies.map(({ kind: id, system }) => kind(id, system, ['central', ...territoryTiers])),
    ...attachedBodies.map(({ kind: id, system }) => kind(id, system, territoryTiers)),
    kind(organisationKind, 'party', ['grassroots']),
    kind('cell', 'party', ['grassroots']),
  ],
  roles: [
    { ...term('chief'), rank: 'head' },
    { ...term('vice'), rank: 'deputy' },
  ],
  relations: ['leads', 'governs', 'represents', 'mobilises', 'advises'].map((id) => ({
    ...term(id),
    line: 'thin',
  })),
  measures: [
    {
      ...term('population'),
      nature: { type: 'extensive' },
      baseUnit: 'person',
      system: 'territory',
      heldBy: 'lowest',
    },
    {
      ...term('area'),
      nature: { type: 'extensive' },
      baseUnit: 'square-metre',
      system: 'territory',
      heldBy: 'lowest',
    },
    {
      ...term('members'),
      nature: { type: 'extensive' },
      baseUnit: 'person',
      system: 'party',
      heldBy: ['cell'],
    },
  ],
  designations: [],
  followRules: [],
  normSubjects: [],
  norms: [],
}
