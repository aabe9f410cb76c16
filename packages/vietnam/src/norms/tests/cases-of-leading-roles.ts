import { type NormCase, postsAreKnown } from './norm-case.ts'

/** A head and a deputy as they ought to be called in a unit of a kind, and one who is foreign to it. */
const rows: readonly (readonly [
  group: string,
  kind: string,
  head: string,
  deputy: string,
  foreign: string,
])[] = [
  ['party-committees', 'party-committee-of-ward', 'secretary', 'deputy-secretary', 'chair'],
  ['party-offices', 'party-committee-office', 'chief-of-office', 'deputy-chief-of-office', 'director'],
  [
    'commissions',
    'propaganda-and-mass-mobilisation-commission',
    'commission-head',
    'commission-deputy-head',
    'director',
  ],
  [
    'inspection-commissions',
    'inspection-commission',
    'inspection-head',
    'inspection-deputy-head',
    'chief-inspector',
  ],
  ['political-schools', 'political-school', 'rector', 'vice-rector', 'director'],
  ['political-centres', 'political-centre', 'director', 'deputy-director', 'rector'],
  ['newspapers', 'party-newspaper', 'editor-in-chief', 'deputy-director', 'chair'],
  ['peoples-committees', 'peoples-committee-of-municipality', 'chair', 'vice-chair', 'secretary'],
  ['departments', 'department', 'director', 'deputy-director', 'commission-head'],
  ['ethnic-affairs-boards', 'ethnic-affairs-board', 'commission-head', 'commission-deputy-head', 'director'],
  [
    'government-offices',
    'peoples-committee-office',
    'chief-of-office',
    'deputy-chief-of-office',
    'deputy-director',
  ],
  ['inspectorates', 'inspectorate', 'chief-inspector', 'deputy-chief-inspector', 'inspection-head'],
  ['divisions', 'division', 'division-head', 'division-deputy-head', 'director'],
  ['peoples-councils', 'peoples-council-of-commune', 'chair', 'vice-chair', 'secretary'],
  ['council-committees', 'council-committee', 'commission-head', 'commission-deputy-head', 'chair'],
  ['council-offices', 'council-office', 'chief-of-office', 'deputy-chief-of-office', 'director'],
  ['front', 'veterans-association', 'chair', 'vice-chair', 'secretary'],
  ['youth-unions', 'youth-union', 'secretary', 'deputy-secretary', 'chair'],
]

export const casesOfLeadingRoles: readonly NormCase[] = rows.map(([group, kind, head, deputy, foreign]) => ({
  norm: `leading-roles-of-${group}`,
  passes: { kind, seats: { [head]: 1, [deputy]: 2 } },
  fails: { kind, seats: { [head]: 1, [deputy]: 2, [foreign]: 1 } },
  notEnoughData: postsAreKnown,
}))
