import { type NormCase, postsAreKnown, unitsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const times = (count: number, given: Given): Given[] => Array<Given>(count).fill(given)

const peoplesCommittee = (below: readonly Given[], given: Partial<World> = {}): World => ({
  kind: 'peoples-committee-of-municipality',
  below,
  ...given,
})
const department = (deputies = 0): Given => ({
  kind: 'department',
  seats: { director: 1, 'deputy-director': deputies },
})

const division = (posts: number, above: Given): World => ({
  kind: 'division',
  tier: 'province',
  seats: { 'civil-servant': posts },
  above: [department(), above],
})
const ofProvince: Given = { kind: 'peoples-committee-of-province' }
const ofCity: Given = { kind: 'peoples-committee-of-municipality' }
const ofLargestCity: Given = { ...ofCity, code: '79' }

const mergedDepartments = peoplesCommittee([{ ...department(7), mergedOf: 2 }], { mergedOn: '2025-03-01' })

export const casesOfDepartments: readonly NormCase[] = [
  ...['nd-45-2025-departments', 'nd-150-2025-departments'].map((norm) => ({
    norm,
    passes: peoplesCommittee(times(15, department()), { code: '79' }),
    fails: peoplesCommittee(times(15, department())),
    notEnoughData: unitsAreKnown,
  })),
  ...['nd-45-2025-deputies', 'nd-150-2025-deputies'].map((norm, index) => ({
    norm,
    passes: peoplesCommittee([department(4), department(2)]),
    fails: peoplesCommittee([department(4), department(3)]),
    notEnoughData: postsAreKnown,
    lawful: [
      {
        world: mergedDepartments,
        on: index === 0 ? '2025-03-01' : '2025-07-01',
        until: '2030-03-01',
        limit: null,
      },
    ],
  })),
  ...['nd-45-2025-division-posts', 'nd-150-2025-division-posts'].flatMap((norm) => [
    {
      norm,
      passes: division(5, ofProvince),
      fails: division(4, ofProvince),
      notEnoughData: postsAreKnown,
    },
    { norm, passes: division(6, ofCity), fails: division(5, ofCity), notEnoughData: postsAreKnown },
    {
      norm,
      passes: division(7, ofLargestCity),
      fails: division(6, ofLargestCity),
      notEnoughData: postsAreKnown,
    },
  ]),
]
