import type { Act } from '@tinhgon/model'
import { organisationUnitId } from '../../hue-2025/party-blocs.ts'
import { organisationsOfPartyAgencies } from '../../hue-2025/tables/party-organisations.ts'
import { addRelation } from '../../planning/events.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { legalBases } from '../legal-bases.ts'

const head = {
  actId: 'hue-2025-02-new-party-committees',
  title:
    'Thành lập Đảng bộ các cơ quan Đảng thành phố và Đảng bộ Ủy ban nhân dân thành phố; kết thúc các Đảng bộ Khối',
  operatesOn: '2025-02-24',
  legalBasis: legalBases.newPartyCommittees,
}

export const partyAgenciesCommitteeId = 'p-2025-46.DBCQD'
export const governmentCommitteeId = 'p-2025-46.DBUBND'

const [agenciesBlocId, enterprisesBlocId] = [organisationUnitId('KCQ'), organisationUnitId('KDN')]

/**
 * Organisations of Party bodies, courts and the Front go to the committee of the Party agencies, all others
 * to that of the People's Committee; so do the seats, each bloc's to one of the two.
 */
export function newPartyCommittees(rehearsal: Rehearsal): Act {
  const { structure } = rehearsal
  const ofPartyAgencies: ReadonlySet<string> = new Set([
    ...organisationsOfPartyAgencies.map(({ codeSuffix }) => organisationUnitId(codeSuffix)),
    'p-2025-CB-BTGDV',
  ])
  const organisations = [agenciesBlocId, enterprisesBlocId]
    .flatMap((blocId) => [...structure.childIdsOf(blocId)])
    .sort()
  const unit = { system: 'party', tier: 'province', superiorId: 'p-46', seat: null } as const
  const seatsOf = (unitId: string): string[] =>
    structure
      .postsOf(unitId)
      .map(({ id }) => id)
      .sort()
  const events = rehearsal.planned({
    type: 'establish-committees',
    ...head,
    committees: [
      {
        unit: {
          ...unit,
          id: partyAgenciesCommitteeId,
          kind: 'party-committee-of-party-agencies',
          name: 'Đảng bộ các cơ quan Đảng thành phố Huế',
          officialShortName: null,
          code: '46.DBCQD',
        },
        takesUnitIds: organisations.filter((id) => ofPartyAgencies.has(id)),
        takesPostIds: seatsOf(agenciesBlocId),
      },
      {
        unit: {
          ...unit,
          id: governmentCommitteeId,
          kind: 'party-committee-of-peoples-committee',
          name: 'Đảng bộ Ủy ban nhân dân thành phố Huế',
          officialShortName: 'Đảng bộ UBND thành phố Huế',
          code: '46.DBUBND',
        },
        takesUnitIds: organisations.filter((id) => !ofPartyAgencies.has(id)),
        takesPostIds: seatsOf(enterprisesBlocId),
      },
    ],
    endsUnitIds: [agenciesBlocId, enterprisesBlocId],
  })
  const { actId, ...rest } = head
  return {
    id: actId,
    ...rest,
    exhausts: [],
    events: [...events, addRelation({ kind: 'leads', fromId: governmentCommitteeId, toId: 'g-46' })],
  }
}
