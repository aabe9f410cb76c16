import type { Profile } from '@tinhgon/model'

const text = (name: string) => ({ vi: name, en: name })

/** A country of no name: two systems, three tiers, measures of every nature. For tests of the engine. */
export const plainProfile: Profile = {
  format: 'tinhgon.profile',
  version: 1,
  id: 'plain',
  title: text('plain'),
  systems: [
    { id: 'territory', title: text('territory') },
    { id: 'party', title: text('party') },
  ],
  tiers: [
    { id: 'province', title: text('province') },
    { id: 'district', title: text('district') },
    { id: 'commune', title: text('commune') },
  ],
  kinds: [
    { id: 'region', system: 'territory', tiers: ['province', 'district', 'commune'], title: text('region') },
    { id: 'zone', system: 'territory', tiers: ['province', 'district', 'commune'], title: text('zone') },
    {
      id: 'committee',
      system: 'party',
      tiers: ['province', 'district', 'commune'],
      title: text('committee'),
    },
    {
      id: 'commission',
      system: 'party',
      tiers: ['province', 'district', 'commune'],
      title: text('commission'),
    },
  ],
  roles: [
    { id: 'chief', rank: 'head', title: text('chief') },
    { id: 'vice', rank: 'deputy', title: text('vice') },
    { id: 'clerk', rank: 'specialist', title: text('clerk') },
  ],
  relations: [
    { id: 'leads', line: 'double', title: text('leads') },
    { id: 'advises', line: 'thin', title: text('advises') },
  ],
  measures: [
    {
      id: 'people',
      title: text('people'),
      nature: { type: 'extensive' },
      baseUnit: 'person',
      system: 'territory',
      heldBy: 'lowest',
    },
    {
      id: 'area',
      title: text('area'),
      nature: { type: 'extensive' },
      baseUnit: 'square-metre',
      system: 'territory',
      heldBy: 'lowest',
    },
    {
      id: 'satisfaction',
      title: text('satisfaction'),
      nature: { type: 'intensive', weightedBy: 'people' },
      baseUnit: 'hundredth-of-per-cent',
      system: 'territory',
      heldBy: 'lowest',
    },
    {
      id: 'members',
      title: text('members'),
      nature: { type: 'extensive' },
      baseUnit: 'person',
      system: 'party',
      heldBy: ['committee'],
    },
  ],
  designations: [
    { id: 'border', title: text('border') },
    { id: 'mountain', title: text('mountain') },
  ],
  followRules: [
    {
      relation: 'leads',
      system: 'party',
      kinds: ['committee'],
      resultKinds: [
        {
          territoryKind: 'region',
          kind: 'committee',
          name: 'committee of {name}',
          officialShortName: 'C. {name}',
        },
        { territoryKind: 'zone', kind: 'committee', name: 'committee of {name}', officialShortName: null },
      ],
    },
  ],
  normSubjects: [],
  norms: [],
}
