import { addLeadersAndStaff, addUnit, type BaselineDraft } from '../draft/baseline-draft.ts'
import { cityCode } from './districts.ts'
import {
  organisationsOfDepartments,
  organisationsOfEnterprises,
  organisationsOfOtherAgencies,
  organisationsOfPartyAgencies,
  type PartyOrganisationRow,
} from './tables/party-organisations.ts'

interface BlocRow {
  readonly codeSuffix: string
  readonly kind: string
  readonly name: string
  readonly staff: number
  readonly organisations: readonly PartyOrganisationRow[]
}

const blocs: readonly BlocRow[] = [
  {
    codeSuffix: 'KCQ',
    kind: 'party-committee-of-agencies-bloc',
    name: 'Đảng bộ Khối các cơ quan thành phố Huế',
    staff: 16,
    organisations: [
      ...organisationsOfPartyAgencies,
      ...organisationsOfDepartments,
      ...organisationsOfOtherAgencies,
    ],
  },
  {
    codeSuffix: 'KDN',
    kind: 'party-committee-of-enterprises-bloc',
    name: 'Đảng bộ Khối doanh nghiệp thành phố Huế',
    staff: 12,
    organisations: organisationsOfEnterprises,
  },
]

/** Committees without a territory, directly under the city committee. Their members are estimates. */
export const otherCommittees = [
  {
    codeSuffix: 'QS',
    kind: 'military-party-committee',
    name: 'Đảng bộ Quân sự thành phố Huế',
    members: 1_240,
  },
  {
    codeSuffix: 'CA',
    kind: 'police-party-committee',
    name: 'Đảng bộ Công an thành phố Huế',
    members: 2_180,
  },
  { codeSuffix: 'DHH', kind: 'university-party-committee', name: 'Đảng bộ Đại học Huế', members: 2_310 },
] as const

export const organisationUnitId = (codeSuffix: string): string => `p-${cityCode}.${codeSuffix}`

/** The two bloc committees with their grassroots organisations, and the committees of the armed forces. */
export function addPartyBlocs(draft: BaselineDraft, cityCommitteeId: string): void {
  for (const { codeSuffix, kind, name, staff, organisations } of blocs) {
    const blocId = addUnit(draft, {
      id: organisationUnitId(codeSuffix),
      system: 'party',
      kind,
      tier: 'province',
      name,
      code: `${cityCode}.${codeSuffix}`,
      superiorId: cityCommitteeId,
    })
    addLeadersAndStaff(draft, blocId, {
      head: 'secretary',
      deputy: 'deputy-secretary',
      deputies: 2,
      staff,
      basis: 'assumed',
    })
    for (const organisation of organisations) {
      addUnit(draft, {
        id: organisationUnitId(organisation.codeSuffix),
        system: 'party',
        kind: 'grassroots-party-organisation',
        tier: 'grassroots',
        name: organisation.name,
        code: `${cityCode}.${organisation.codeSuffix}`,
        superiorId: blocId,
      })
    }
  }
  for (const { codeSuffix, kind, name } of otherCommittees) {
    addUnit(draft, {
      id: organisationUnitId(codeSuffix),
      system: 'party',
      kind,
      tier: 'province',
      name,
      code: `${cityCode}.${codeSuffix}`,
      superiorId: cityCommitteeId,
    })
  }
}
