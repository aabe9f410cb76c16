import type { Person } from '@tinhgon/model'
import { type NormCase, postsAreKnown } from './norm-case.ts'
import type { World } from './norm-world.ts'

type Member = readonly [gender: Person['gender'], birthYear: number | null]

const woman: Member = ['female', 1970]
const man: Member = ['male', 1970]
const unknown: Member = [null, null]

const committee = (kind: string, members: readonly Member[]): World => ({
  kind,
  heldBy: {
    'committee-member': members.map(([gender, birthYear], index) => ({
      id: `person-${index}`,
      name: `Person ${index}`,
      gender,
      birthYear,
    })),
  },
})
const ofCommune = (...members: Member[]) => committee('party-committee-of-commune', members)
const ofProvince = (...members: Member[]) => committee('party-committee-of-province', members)
const times = (count: number, member: Member): Member[] => Array<Member>(count).fill(member)

const women = {
  passes: ofCommune(...times(3, woman), ...times(17, man)),
  fails: ofCommune(...times(2, woman), ...times(17, man)),
  notEnoughData: ofCommune(...times(1, woman), ...times(9, man), ...times(3, unknown)),
}

/** Of somebody in whose birthday's year the age is reached only the year is known. */
const bornIn = (year: number): Member => ['male', year]

export const casesOfPeople: readonly NormCase[] = [
  { norm: 'ct-35-2019-women', ...women },
  { norm: 'congress-2025-women', ...women },
  {
    norm: 'ct-35-2019-young',
    passes: ofProvince(bornIn(1980), ...times(9, man)),
    fails: ofProvince(bornIn(1978), ...times(9, man)),
    notEnoughData: ofProvince(bornIn(1979), ...times(9, man)),
  },
  {
    norm: 'congress-2025-young-of-province',
    passes: ofProvince(bornIn(1983), ...times(9, man)),
    fails: ofProvince(bornIn(1981), ...times(9, man)),
    notEnoughData: ofProvince(bornIn(1982), ...times(9, man)),
  },
  {
    norm: 'congress-2025-young-of-commune',
    passes: ofCommune(bornIn(1985), ...times(9, man)),
    fails: ofCommune(bornIn(1983), ...times(9, man)),
    notEnoughData: ofCommune(bornIn(1984), ...times(9, man)),
  },
  {
    norm: 'congress-2025-minorities',
    passes: 'the model does not say of a person whether they belong to a minority',
    fails: ofCommune(),
    notEnoughData: ofCommune(man),
  },
  {
    norm: 'congress-2025-renewal',
    passes: 'the model does not say of a person whether they are new',
    fails: 'the model does not say of a person whether they are new',
    notEnoughData: ofCommune(man),
  },
  {
    norm: 'nq-332-2025-centre-director',
    passes: {
      kind: 'public-service-centre',
      tier: 'commune',
      heldBy: { director: ['a'] },
      above: [{ kind: 'peoples-committee-of-ward', heldBy: { 'vice-chair': ['b'] } }],
    },
    fails: {
      kind: 'public-service-centre',
      tier: 'commune',
      heldBy: { director: ['a'] },
      above: [{ kind: 'peoples-committee-of-ward', heldBy: { 'vice-chair': ['a'] } }],
    },
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'inspection-head-apart',
    passes: {
      kind: 'inspection-commission',
      heldBy: { 'inspection-head': ['a'] },
      above: [
        { kind: 'party-committee-of-province', heldBy: { 'standing-member': ['a'], secretary: ['b'] } },
      ],
    },
    fails: {
      kind: 'inspection-commission',
      heldBy: { 'inspection-head': ['a'] },
      above: [{ kind: 'party-committee-of-province', heldBy: { secretary: ['a'] } }],
    },
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'council-chair-apart',
    passes: {
      kind: 'peoples-council-of-commune',
      heldBy: { chair: ['a'] },
      beside: [{ kind: 'party-committee-of-commune', heldBy: { secretary: ['a'] } }],
    },
    fails: {
      kind: 'peoples-council-of-commune',
      heldBy: { chair: ['a'] },
      beside: [{ kind: 'peoples-committee-of-commune', heldBy: { chair: ['a'] } }],
    },
    notEnoughData: postsAreKnown,
  },
]
