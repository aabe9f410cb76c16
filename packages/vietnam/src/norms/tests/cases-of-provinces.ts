import { type NormCase, postsAreKnown, unitsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const times = (count: number, given: Given): Given[] => Array<Given>(count).fill(given)

const cityCommittee = (below: readonly Given[], code?: string): World => ({
  kind: 'party-committee-of-municipality',
  below,
  ...(code ? { code } : {}),
})
const commission = (deputies: number, staff = 20): Given => ({
  kind: 'organisation-commission',
  seats: { 'commission-head': 1, 'commission-deputy-head': deputies, specialist: staff },
})
const office: Given = { kind: 'party-committee-office', tier: 'province' }

const peoplesCommittee = (below: readonly Given[], given: Partial<World> = {}): World => ({
  kind: 'peoples-committee-of-municipality',
  below,
  ...given,
})

export const casesOfProvinces: readonly NormCase[] = [
  {
    norm: 'qd-137-2023-advisory-bodies',
    passes: cityCommittee(times(6, office)),
    fails: cityCommittee(times(7, office)),
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'kl-121-2025-advisory-bodies',
    passes: cityCommittee(times(5, office)),
    fails: cityCommittee(times(6, office)),
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'qd-137-2023-deputies-of-a-body',
    passes: commission(3, 6),
    fails: commission(3, 5),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'qd-137-2023-deputies-of-a-body',
    passes: commission(3),
    fails: commission(4),
    notEnoughData: postsAreKnown,
    lawful: [
      {
        world: { ...commission(4), mergedOf: 2, mergedOn: '2025-02-14' },
        tooMuch: { ...commission(5), mergedOf: 2, mergedOn: '2025-02-14' },
        on: '2025-02-14',
        until: '2030-02-14',
        limit: 4,
        by: 'Mặc định của chương trình',
      },
      {
        world: { ...commission(5), mergedOf: 4, mergedOn: '2025-10-01' },
        tooMuch: { ...commission(6), mergedOf: 4, mergedOn: '2025-10-01' },
        on: '2025-10-01',
        until: '2030-10-01',
        limit: 5,
        by: 'Kết luận số 187-KL/TW',
      },
    ],
  },
  {
    norm: 'qd-137-2023-deputies-in-all',
    passes: cityCommittee([commission(10), commission(8)]),
    fails: cityCommittee([commission(10), commission(9)]),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'qd-137-2023-deputies-in-all',
    passes: cityCommittee([commission(12), commission(12)], '01'),
    fails: { ...cityCommittee([commission(11), commission(11)], '38'), kind: 'party-committee-of-province' },
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'nd-300-2025-city-vice-chairs',
    passes: peoplesCommittee([], { code: '46', seats: { 'vice-chair': 4 } }),
    fails: peoplesCommittee([], { code: '46', seats: { 'vice-chair': 5 } }),
    notEnoughData: postsAreKnown,
  },
  {
    norm: 'nq-106-2025-provincial-council-vice-chairs',
    passes: { kind: 'peoples-council-of-province', seats: { 'vice-chair': 2 } },
    fails: { kind: 'peoples-council-of-province', seats: { 'vice-chair': 3 } },
    notEnoughData: postsAreKnown,
  },
]
