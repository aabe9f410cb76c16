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

const party = (id: string, tiers: readonly string[], vi: string, en: string, ru: string): KindDefinition => ({
  id,
  title: { vi, en, ru },
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
    'Партийный комитет',
  ),
  party(
    'party-committee-office',
    all,
    'Văn phòng cấp ủy',
    'Party committee office',
    'Канцелярия партийного комитета',
  ),
  party('organisation-commission', upper, 'Ban Tổ chức', 'Organisation commission', 'Организационный отдел'),
  party(
    'inspection-commission',
    all,
    'Cơ quan Ủy ban Kiểm tra',
    'Inspection commission',
    'Контрольная комиссия',
  ),
  party('propaganda-commission', upper, 'Ban Tuyên giáo', 'Propaganda commission', 'Отдел пропаганды'),
  party(
    'mass-mobilisation-commission',
    upper,
    'Ban Dân vận',
    'Mass mobilisation commission',
    'Отдел по работе с массами',
  ),
  party(
    'propaganda-and-mass-mobilisation-commission',
    upper,
    'Ban Tuyên giáo và Dân vận',
    'Propaganda and mass mobilisation commission',
    'Отдел пропаганды и работы с массами',
  ),
  party(
    'internal-affairs-commission',
    ['province'],
    'Ban Nội chính',
    'Internal affairs commission',
    'Отдел внутренних дел',
  ),
  party(
    'party-building-commission',
    ['commune'],
    'Ban Xây dựng Đảng',
    'Party building commission',
    'Отдел партийного строительства',
  ),
  party('political-school', ['province'], 'Trường Chính trị', 'Political school', 'Политическая школа'),
  party(
    'political-centre',
    ['district', 'commune'],
    'Trung tâm Chính trị',
    'Political centre',
    'Политический центр',
  ),
  party('party-newspaper', ['province'], 'Báo Đảng', 'Party newspaper', 'Партийная газета'),
  party(
    'party-committee-of-agencies-bloc',
    ['province'],
    'Đảng bộ Khối các cơ quan',
    'Party committee of the agencies bloc',
    'Партийная организация блока учреждений',
  ),
  party(
    'party-committee-of-enterprises-bloc',
    ['province'],
    'Đảng bộ Khối doanh nghiệp',
    'Party committee of the enterprises bloc',
    'Партийная организация блока предприятий',
  ),
  party(
    'party-committee-of-party-agencies',
    ['province'],
    'Đảng bộ các cơ quan Đảng',
    'Party committee of the Party agencies',
    'Партийная организация партийных органов',
  ),
  party(
    'party-committee-of-peoples-committee',
    ['province'],
    'Đảng bộ Ủy ban nhân dân',
    "Party committee of the People's Committee",
    'Партийная организация народного комитета',
  ),
  party(
    'military-party-committee',
    ['province'],
    'Đảng bộ Quân sự',
    'Military Party committee',
    'Партийная организация вооружённых сил',
  ),
  party(
    'police-party-committee',
    ['province'],
    'Đảng bộ Công an',
    'Police Party committee',
    'Партийная организация полиции',
  ),
  party(
    'university-party-committee',
    ['province'],
    'Đảng bộ Đại học',
    'University Party committee',
    'Партийная организация университета',
  ),
  party(
    'grassroots-party-organisation',
    ['grassroots'],
    'Tổ chức cơ sở đảng',
    'Grassroots Party organisation',
    'Первичная партийная организация',
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
