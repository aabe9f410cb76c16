import { type NormCase, postsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

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

const two = { mergedOf: 2 }

const fiveYears = (world: World) => ({ world, on: '2025-07-01', until: '2030-07-01', limit: null })

export const casesOfCommuneStaff: readonly NormCase[] = [
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
]
