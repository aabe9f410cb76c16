import { addLeadersAndStaff, addUnit, type BaselineDraft, relate } from '../draft/baseline-draft.ts'
import { boundNames } from '../words/bound-names.ts'
import { lowerFirst } from '../words/lower-first.ts'
import { addBodies } from './add-bodies.ts'
import { civilServants, viceChairs } from './commune-staffing.ts'
import type { CommuneRow } from './communes/commune-row.ts'
import { cityCode, type DistrictRow, districts } from './districts.ts'
import { broadcaster, cityDepartments } from './tables/city-departments.ts'
import { districtDivisions } from './tables/district-divisions.ts'

interface CommitteeInput {
  readonly code: string
  readonly kind: string
  readonly tier: string
  readonly territory: string
  readonly superiorId: string | null
}

/** A People's Committee governs its territory and works with the Front there. */
function addCommittee(draft: BaselineDraft, input: CommitteeInput): string {
  const names = boundNames(input.territory)
  const unitId = addUnit(draft, {
    id: `g-${input.code}`,
    system: 'government',
    kind: `peoples-committee-of-${input.kind}`,
    tier: input.tier,
    name: names.peoplesCommittee,
    shortName: names.peoplesCommitteeShort,
    code: input.code,
    superiorId: input.superiorId,
  })
  relate(draft, 'governs', unitId, `t-${input.code}`)
  relate(draft, 'coordinates', unitId, `f-${input.code}`)
  return unitId
}

function addCommune(draft: BaselineDraft, row: CommuneRow, superiorId: string): void {
  const unitId = addCommittee(draft, { ...row, tier: 'commune', territory: row.name, superiorId })
  addLeadersAndStaff(draft, unitId, {
    head: 'chair',
    deputy: 'vice-chair',
    deputies: viceChairs(row),
    staff: civilServants(row),
    staffRole: 'civil-servant',
    staffBasis: 'norm',
  })
}

function addDistrict(draft: BaselineDraft, district: DistrictRow): void {
  const unitId = addCommittee(draft, {
    ...district,
    tier: 'district',
    territory: district.name,
    superiorId: `g-${cityCode}`,
  })
  addLeadersAndStaff(draft, unitId, {
    head: 'chair',
    deputy: 'vice-chair',
    deputies: 3,
    staff: 0,
    basis: 'assumed',
  })
  addBodies(draft, districtDivisions(district), {
    unitId,
    code: district.code,
    system: 'government',
    tier: 'district',
    committee: '',
    territory: lowerFirst(district.name),
    advise: () => true,
  })
  for (const row of district.communes) addCommune(draft, row, unitId)
}

/** The People's Committees of the city, the districts and the communes, with departments and divisions. */
export function addGovernment(draft: BaselineDraft): void {
  const unitId = addCommittee(draft, {
    code: cityCode,
    kind: 'municipality',
    tier: 'province',
    territory: 'Thành phố Huế',
    superiorId: null,
  })
  addLeadersAndStaff(draft, unitId, { head: 'chair', deputy: 'vice-chair', deputies: 4, staff: 0 })
  addBodies(draft, [...cityDepartments, broadcaster], {
    unitId,
    code: cityCode,
    system: 'government',
    tier: 'province',
    committee: '',
    territory: 'thành phố Huế',
    advise: ({ kind }) => kind !== 'broadcaster',
  })
  for (const district of districts) addDistrict(draft, district)
}
