import type { KindDefinition } from '@tinhgon/model'
import { communeLevelKinds, kindsBoundToTerritory } from './territory-kinds.ts'

const committeeTitles: Readonly<Record<string, string>> = {
  province: 'Tỉnh ủy',
  municipality: 'Thành ủy (trực thuộc Trung ương)',
  city: 'Thành ủy (thuộc tỉnh)',
  'urban-district': 'Quận ủy',
  town: 'Thị ủy',
  'rural-district': 'Huyện ủy',
  ward: 'Đảng ủy phường',
  commune: 'Đảng ủy xã',
  township: 'Đảng ủy thị trấn',
  'special-zone': 'Đảng ủy đặc khu',
}

const party = (id: string, tiers: readonly string[], vi: string, en: string): KindDefinition => ({
  id,
  title: { vi, en },
  system: 'party',
  tiers: [...tiers],
})

const all = ['province', 'district', 'commune']
const upper = ['province', 'district']

export const partyKinds: readonly KindDefinition[] = [
  ...kindsBoundToTerritory(
    'party',
    'party-committee',
    ({ id, title }) => committeeTitles[id] ?? title.vi,
    'Party committee',
  ),
  party('party-committee-office', all, 'Văn phòng cấp ủy', 'Party committee office'),
  party('organisation-commission', upper, 'Ban Tổ chức', 'Organisation commission'),
  party('inspection-commission', all, 'Cơ quan Ủy ban Kiểm tra', 'Inspection commission'),
  party('propaganda-commission', upper, 'Ban Tuyên giáo', 'Propaganda commission'),
  party('mass-mobilisation-commission', upper, 'Ban Dân vận', 'Mass mobilisation commission'),
  party(
    'propaganda-and-mass-mobilisation-commission',
    upper,
    'Ban Tuyên giáo và Dân vận',
    'Propaganda and mass mobilisation commission',
  ),
  party('internal-affairs-commission', ['province'], 'Ban Nội chính', 'Internal affairs commission'),
  party('party-building-commission', ['commune'], 'Ban Xây dựng Đảng', 'Party building commission'),
  party('political-school', ['province'], 'Trường Chính trị', 'Political school'),
  party('political-centre', ['district', 'commune'], 'Trung tâm Chính trị', 'Political centre'),
  party('party-newspaper', ['province'], 'Báo Đảng', 'Party newspaper'),
  party(
    'party-committee-of-agencies-bloc',
    ['province'],
    'Đảng bộ Khối các cơ quan',
    'Party committee of the agencies bloc',
  ),
  party(
    'party-committee-of-enterprises-bloc',
    ['province'],
    'Đảng bộ Khối doanh nghiệp',
    'Party committee of the enterprises bloc',
  ),
  party(
    'party-committee-of-party-agencies',
    ['province'],
    'Đảng bộ các cơ quan Đảng',
    'Party committee of the Party agencies',
  ),
  party(
    'party-committee-of-peoples-committee',
    ['province'],
    'Đảng bộ Ủy ban nhân dân',
    "Party committee of the People's Committee",
  ),
  party('military-party-committee', ['province'], 'Đảng bộ Quân sự', 'Military Party committee'),
  party('police-party-committee', ['province'], 'Đảng bộ Công an', 'Police Party committee'),
  party('university-party-committee', ['province'], 'Đảng bộ Đại học', 'University Party committee'),
  party(
    'grassroots-party-organisation',
    ['grassroots'],
    'Tổ chức cơ sở đảng',
    'Grassroots Party organisation',
  ),
]

/** Party organisations whose members are counted in them, not in others below them. */
export const kindsHoldingMembers: readonly string[] = [
  ...communeLevelKinds.map(({ id }) => `party-committee-of-${id}`),
  'grassroots-party-organisation',
  'military-party-committee',
  'police-party-committee',
  'university-party-committee',
]
