import { communeLevelKinds, territoryKindRows } from '../profile/territory-kinds.ts'

/** Kinds of unit that norms name together. */

const ofTier = (tier: 'province' | 'commune', prefix: string): string[] =>
  territoryKindRows.filter((row) => row.tier === tier).map(({ id }) => `${prefix}-of-${id}`)

/** The kinds bound to every kind of territory: of a ward, of a commune, up to those of a province. */
export const everyLevel = (prefix: string): string[] =>
  territoryKindRows.map(({ id }) => `${prefix}-of-${id}`)

export const provincialPartyCommittees = ofTier('province', 'party-committee')
export const provincialPeoplesCommittees = ofTier('province', 'peoples-committee')
export const provincialPeoplesCouncils = ofTier('province', 'peoples-council')

export const communePartyCommittees = ofTier('commune', 'party-committee')
export const communePeoplesCommittees = ofTier('commune', 'peoples-committee')
export const communePeoplesCouncils = ofTier('commune', 'peoples-council')

export const communeLevelTerritories: string[] = communeLevelKinds.map(({ id }) => id)

/** Commissions and offices that advise a provincial Party committee, before their merger and after. */
export const provincialAdvisoryBodies = [
  'party-committee-office',
  'organisation-commission',
  'inspection-commission',
  'propaganda-commission',
  'mass-mobilisation-commission',
  'propaganda-and-mass-mobilisation-commission',
  'internal-affairs-commission',
]

/** The three of a commune's Party committee. */
export const communeAdvisoryBodies = [
  'party-committee-office',
  'party-building-commission',
  'inspection-commission',
]

/** Specialised agencies of a provincial People's Committee, all called departments in the count. */
export const departmentKinds = [
  'department',
  'peoples-committee-office',
  'inspectorate',
  'ethnic-affairs-board',
]

/** Roles that sit in a Party committee. */
export const committeeRoles = ['secretary', 'deputy-secretary', 'standing-member', 'committee-member']

/** Codes of the two largest cities, which most rules treat apart. */
export const largestCities = ['01', '79']
