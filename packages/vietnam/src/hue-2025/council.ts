import {
  addLeadersAndStaff,
  addSeats,
  addUnit,
  type BaselineDraft,
  relate,
  seatHeldBy,
} from '../draft/baseline-draft.ts'
import { boundNames } from '../words/bound-names.ts'
import { addBodies } from './add-bodies.ts'
import { cityCode, districts } from './districts.ts'
import { cityCouncilBodies } from './tables/city-council-bodies.ts'

interface CouncilInput {
  readonly code: string
  readonly kind: string
  readonly tier: string
  readonly name: string
  readonly superiorId: string | null
}

/** A council represents its territory and supervises the People's Committee there. */
function addOneCouncil(draft: BaselineDraft, input: CouncilInput): string {
  const names = boundNames(input.name)
  const unitId = addUnit(draft, {
    id: `c-${input.code}`,
    system: 'council',
    kind: `peoples-council-of-${input.kind}`,
    tier: input.tier,
    name: names.council,
    shortName: names.councilShort,
    code: input.code,
    superiorId: input.superiorId,
  })
  relate(draft, 'represents', unitId, `t-${input.code}`)
  relate(draft, 'supervises', unitId, `g-${input.code}`)
  return unitId
}

/** The People's Councils. Deputies' seats are left out: how many each of the 133 had was not found. */
export function addCouncils(draft: BaselineDraft): void {
  const cityId = addOneCouncil(draft, {
    code: cityCode,
    kind: 'municipality',
    tier: 'province',
    name: 'Thành phố Huế',
    superiorId: null,
  })
  addLeadersAndStaff(draft, cityId, { head: 'chair', deputy: 'vice-chair', deputies: 2, staff: 0 })
  addBodies(draft, cityCouncilBodies, {
    unitId: cityId,
    code: cityCode,
    system: 'council',
    tier: 'province',
    committee: '',
    territory: 'thành phố',
    advise: () => true,
  })
  for (const district of districts) {
    const districtId = addOneCouncil(draft, { ...district, tier: 'district', superiorId: cityId })
    addSeats(draft, districtId, [
      { role: 'chair', count: 1, basis: 'assumed', held: true },
      { role: 'vice-chair', count: 2, basis: 'assumed', held: true },
    ])
    for (const row of district.communes) {
      const communeId = addOneCouncil(draft, { ...row, tier: 'commune', superiorId: districtId })
      // In a commune the secretary of the Party committee is as a rule the council's chair as well.
      seatHeldBy(draft, communeId, 'chair', 'norm', `p-${row.code}~1`)
      addSeats(draft, communeId, [{ role: 'vice-chair', count: 1, basis: 'norm', held: true }])
    }
  }
}
