import { type NormCase, postsAreKnown, unitsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const times = (count: number, given: Given): Given[] => Array<Given>(count).fill(given)

const committee = (given: Partial<World>): World => ({ kind: 'party-committee-of-commune', ...given })
const body: Given = { kind: 'party-building-commission' }
const centre: Given = { kind: 'political-centre', tier: 'commune' }

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
