import { type NormCase, postsAreKnown, unitsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const times = (count: number, given: Given): Given[] => Array<Given>(count).fill(given)

const committee = (given: Partial<World>): World => ({ kind: 'party-committee-of-commune', ...given })
const body: Given = { kind: 'party-building-commission' }
const centre: Given = { kind: 'political-centre', tier: 'commune' }

const staffed = (relation: string, kind: string, seats: number, below: readonly Given[] = []) => ({
  relation,
  kind,
  tier: 'commune',
  seats: { chair: 1, 'civil-servant': seats - 1 },
  below,
})
/** A commune whose People's Committee and council have so many posts together; deputies of the council are none. */
const communeOf = (posts: number, given: Partial<World> = {}): World => ({
  kind: 'commune',
  bound: [
    staffed('governs', 'peoples-committee-of-commune', posts - 2),
    {
      relation: 'represents',
      kind: 'peoples-council-of-commune',
      seats: { chair: 1, 'vice-chair': 1, 'council-deputy': 20 },
    },
  ],
  ...given,
})
const cityOf = (...communes: Given[]): World => ({ kind: 'municipality', below: communes })
const byPeople = (posts: number, population: number | null, designations: string[] | null): World =>
  communeOf(posts, {
    ...(population === null ? {} : { figures: { population } }),
    ...(designations === null ? {} : { designations }),
  })
const frontOf = (posts: number): World => ({
  kind: 'commune',
  bound: [
    staffed('mobilises', 'fatherland-front-of-commune', posts - 4),
    staffed('mobilises', 'farmers-association', 4),
  ],
})

const peoplesCommittee = (viceChairs: number, given: Partial<Given> = {}): Given => ({
  kind: 'peoples-committee-of-commune',
  seats: { chair: 1, 'vice-chair': viceChairs },
  ...given,
})
const ofCity = (...below: Given[]): World => ({ kind: 'peoples-committee-of-municipality', below })
const division = (deputies: number, given: Partial<Given> = {}): Given => ({
  kind: 'division',
  tier: 'commune',
  seats: { 'division-head': 1, 'division-deputy-head': deputies },
  ...given,
})
const two = { mergedOf: 2 }

const fiveYears = (world: World, on = '2025-07-01') => ({ world, on, until: '2030-07-01', limit: null })

export const casesOfCommunes: readonly NormCase[] = [
  {
    norm: 'qd-299-2025-advisory-bodies',
    passes: committee({ below: times(3, body) }),
    fails: committee({ below: times(4, body) }),
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'qd-299-2025-advisory-bodies',
    passes: { kind: 'party-committee-of-special-zone', below: times(4, body) },
    fails: { kind: 'party-committee-of-special-zone', below: times(5, body) },
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'qd-299-2025-political-centres',
    passes: committee({ below: [centre] }),
    fails: committee({ below: [centre, centre] }),
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'bnv-4168-2025-commune-vice-chairs',
    passes: peoplesCommittee(2),
    fails: peoplesCommittee(3),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'nd-300-2025-commune-vice-chairs',
    passes: ofCity(peoplesCommittee(2), peoplesCommittee(3)),
    fails: ofCity(peoplesCommittee(3), peoplesCommittee(3)),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(ofCity(peoplesCommittee(6, two)), '2025-11-17')],
  },
  {
    norm: 'nq-106-2025-commune-council-vice-chairs',
    passes: { kind: 'peoples-council-of-ward', seats: { chair: 1, 'vice-chair': 1 } },
    fails: { kind: 'peoples-council-of-ward', seats: { chair: 1, 'vice-chair': 2 } },
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'nq-332-2025-deputies-of-commune-divisions',
    passes: ofCity(peoplesCommittee(1, { below: [division(3), division(1)] })),
    fails: ofCity(peoplesCommittee(1, { below: [division(3), division(2)] })),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(ofCity(peoplesCommittee(1, { below: [division(5, two)] })), '2025-10-15')],
  },
  {
    norm: 'commune-government-staff',
    passes: cityOf(communeOf(30), communeOf(34)),
    fails: cityOf(communeOf(32), communeOf(33)),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(cityOf(communeOf(80, two)))],
  },
  {
    norm: 'hd-31-2025-party-staff',
    passes: committee({
      seats: { secretary: 1, 'committee-member': 20 },
      below: [{ ...body, seats: { specialist: 16 } }],
    }),
    fails: committee({ seats: { secretary: 1 }, below: [{ ...body, seats: { specialist: 17 } }] }),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(committee({ seats: { specialist: 60 }, ...two }))],
  },
  {
    norm: 'hd-31-2025-party-staff',
    passes: committee({ seats: { specialist: 20 }, below: [centre] }),
    fails: committee({ seats: { specialist: 21 }, below: [centre] }),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'hd-31-2025-front-staff',
    passes: frontOf(10),
    fails: frontOf(11),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears({ ...frontOf(30), ...two })],
  },
  {
    norm: 'cv-09-2025-staff-by-population',
    passes: byPeople(33, 18_000, []),
    fails: byPeople(34, 19_999, []),
    notEnoughData: byPeople(40, null, []),
    lawful: [fiveYears({ ...byPeople(60, 18_000, []), ...two })],
  },
  {
    norm: 'cv-09-2025-staff-by-population',
    passes: byPeople(50, 90_000, ['mountain']),
    fails: byPeople(51, 90_000, ['mountain']),
    // One more for every thousand in the mountains, for every two thousand elsewhere: which is it?
    notEnoughData: byPeople(34, 18_000, null),
  },
  {
    norm: 'ct-45-2025-committee',
    passes: committee({
      seats: { secretary: 1, 'deputy-secretary': 2, 'standing-member': 8, 'committee-member': 16 },
    }),
    fails: committee({ seats: { 'committee-member': 28 } }),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(committee({ seats: { 'committee-member': 60 }, ...two }))],
  },
  {
    norm: 'ct-45-2025-committee',
    on: '2030-07-02',
    passes: committee({ seats: { 'committee-member': 33 }, mergedOf: 3 }),
    fails: committee({ seats: { 'committee-member': 28 }, ...two }),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'ct-45-2025-standing-committee',
    passes: committee({ seats: { secretary: 1, 'deputy-secretary': 2, 'standing-member': 8 } }),
    fails: committee({ seats: { secretary: 1, 'deputy-secretary': 2, 'standing-member': 9 } }),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(committee({ seats: { 'standing-member': 20 }, ...two }))],
  },
  {
    norm: 'ct-45-2025-deputy-secretaries',
    passes: committee({ seats: { 'deputy-secretary': 2 } }),
    fails: committee({ seats: { 'deputy-secretary': 3 } }),
    notEnoughData: postsAreKnown,
    lawful: [fiveYears(committee({ seats: { 'deputy-secretary': 4 }, ...two }))],
  },
]
