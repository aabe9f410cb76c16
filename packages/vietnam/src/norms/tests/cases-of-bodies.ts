import { type NormCase, postsAreKnown } from './norm-case.ts'
import type { World } from './norm-world.ts'

/** Heads: one and two of them, in a unit of each system. */
const heads: readonly (readonly [system: string, kind: string, role: string])[] = [
  ['party', 'organisation-commission', 'commission-head'],
  ['government', 'department', 'director'],
  ['council', 'council-committee', 'commission-head'],
  ['front', 'womens-union', 'chair'],
]

/** Deputies beside staff, in a body of each system. */
const bodies: readonly (readonly [system: string, kind: string, deputy: string])[] = [
  ['party', 'organisation-commission', 'commission-deputy-head'],
  ['government', 'department', 'deputy-director'],
  ['council', 'council-office', 'deputy-chief-of-office'],
  ['front', 'womens-union', 'vice-chair'],
]

const organisation = (members: number | null, below: World['below'] = []): World => ({
  kind: 'grassroots-party-organisation',
  ...(members === null ? {} : { figures: { members } }),
  below,
})
const cell: World = organisation(10)
const cellUnknown: World = organisation(null)

export const casesOfBodies: readonly NormCase[] = [
  ...heads.map(([system, kind, role]) => ({
    norm: `one-head-${system}`,
    passes: { kind, seats: { [role]: 1 } },
    fails: { kind, seats: { [role]: 2 } },
    notEnoughData: postsAreKnown,
  })),
  ...bodies.map(([system, kind, deputy]) => ({
    norm: `kl-187-2025-share-of-deputies-${system}`,
    passes: { kind, seats: { [deputy]: 2, specialist: 2 } },
    fails: { kind, seats: { [deputy]: 3, specialist: 2 } },
    notEnoughData: postsAreKnown,
  })),
  {
    norm: 'party-organisation-members',
    passes: organisation(3),
    fails: organisation(2),
    notEnoughData: organisation(null),
  },
  {
    norm: 'party-committee-members',
    passes: organisation(10, [cell, cell]),
    fails: organisation(9, [cell, cell]),
    notEnoughData: organisation(10, [cell, cellUnknown]),
  },
]
