import { addSeats, addUnit, type BaselineDraft, relate } from '../draft/baseline-draft.ts'
import { boundNames } from '../words/bound-names.ts'
import { lowerFirst } from '../words/lower-first.ts'
import { addBodies } from './add-bodies.ts'
import { cityCode, type DistrictRow, districts } from './districts.ts'
import { addPartyBlocs } from './party-blocs.ts'
import { cityPartyBodies } from './tables/city-party-bodies.ts'
import { districtPartyBodies } from './tables/district-party-bodies.ts'

const servesOnly: ReadonlySet<string> = new Set(['political-school', 'party-newspaper', 'political-centre'])
const advises = ({ kind }: { readonly kind: string }): boolean => !servesOnly.has(kind)

/** A committee leads its territory and the People's Committee there. */
function lead(draft: BaselineDraft, code: string): void {
  relate(draft, 'leads', `p-${code}`, `t-${code}`)
  relate(draft, 'leads', `p-${code}`, `g-${code}`)
}

function addDistrict(draft: BaselineDraft, district: DistrictRow): void {
  const { code, committee } = district
  const unitId = addUnit(draft, {
    id: `p-${code}`,
    system: 'party',
    kind: `party-committee-of-${district.kind}`,
    tier: 'district',
    name: committee,
    code,
    superiorId: `p-${cityCode}`,
  })
  lead(draft, code)
  addSeats(draft, unitId, [
    { role: 'secretary', count: 1, basis: 'assumed', held: true },
    { role: 'deputy-secretary', count: 2, basis: 'assumed', held: true },
  ])
  addBodies(draft, districtPartyBodies, {
    unitId,
    code,
    system: 'party',
    tier: 'district',
    committee,
    territory: lowerFirst(district.name),
    advise: advises,
  })
  for (const row of district.communes) {
    const communeId = addUnit(draft, {
      id: `p-${row.code}`,
      system: 'party',
      kind: `party-committee-of-${row.kind}`,
      tier: 'commune',
      name: boundNames(row.name).partyCommittee,
      code: row.code,
      superiorId: unitId,
    })
    lead(draft, row.code)
    addSeats(draft, communeId, [
      { role: 'secretary', count: 1, basis: 'norm', held: true },
      { role: 'deputy-secretary', count: 1, basis: 'norm', held: true },
    ])
  }
}

/** The Party: the city committee with its bodies and blocs, the districts, the communes. */
export function addParty(draft: BaselineDraft): void {
  const unitId = addUnit(draft, {
    id: `p-${cityCode}`,
    system: 'party',
    kind: 'party-committee-of-municipality',
    tier: 'province',
    name: 'Thành ủy Huế',
    code: cityCode,
    superiorId: null,
  })
  lead(draft, cityCode)
  addSeats(draft, unitId, [
    { role: 'secretary', count: 1, basis: 'assumed', held: true },
    { role: 'deputy-secretary', count: 2, basis: 'assumed', held: true },
  ])
  addBodies(draft, cityPartyBodies, {
    unitId,
    code: cityCode,
    system: 'party',
    tier: 'province',
    committee: 'Thành ủy',
    territory: 'thành phố Huế',
    advise: advises,
  })
  addPartyBlocs(draft, unitId)
  for (const district of districts) addDistrict(draft, district)
}
