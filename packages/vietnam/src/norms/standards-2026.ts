import type { Norm } from '@tinhgon/model'
import { atLeast, cited, designated, kind, measure, parameter, text, unitsOf } from './terms.ts'
import { territoryTitles as titles } from './territory-titles.ts'

const mountain = designated('mountain', 'highland')
const island = designated('island')

/** The general standards from 2026 on, for communes and wards merged or not. */
export const standards2026: Pick<Norm, 'subject' | 'citation' | 'holds'> = {
  subject: 'standards-of-administrative-units',
  citation: cited(
    'Nghị quyết số 112/2025/UBTVQH15',
    'Tiêu chuẩn của đơn vị hành chính',
    'news.laodong.vn 1638913, 1634229',
  ),
  holds: { from: '2026-01-01', until: null },
}

const ofCommunes: Pick<Norm, 'replaces' | 'appliesTo' | 'severity'> = {
  replaces: [],
  appliesTo: unitsOf('territory', ['commune'], ['commune', 'ward']),
  severity: 'violation',
}

const limitsOfCommunes = [
  { when: [kind('commune'), island], parameter: 'commune-island' },
  { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
  { when: [kind('commune')], parameter: 'commune' },
  { when: [kind('ward')], parameter: 'ward' },
]

export const population2026: Norm = {
  ...standards2026,
  ...ofCommunes,
  id: 'nq-112-2025-population',
  title: text(
    'Quy mô dân số của xã, phường (từ năm 2026)',
    'Population of communes and wards (from 2026)',
    'Население общин и кварталов (с 2026 года)',
  ),
  parameters: {
    'commune-island': parameter(2_500, 'person', titles.island),
    'commune-mountain': parameter(5_000, 'person', titles.mountain),
    commune: parameter(16_000, 'person', titles.commune),
    ward: parameter(21_000, 'person', titles.ward),
  },
  check: atLeast(measure('population'), limitsOfCommunes),
}

export const area2026: Norm = {
  ...standards2026,
  ...ofCommunes,
  id: 'nq-112-2025-area',
  title: text(
    'Diện tích tự nhiên của xã, phường (từ năm 2026)',
    'Area of communes and wards (from 2026)',
    'Площадь общин и кварталов (с 2026 года)',
  ),
  parameters: {
    'commune-island': parameter(15_000_000, 'square-metre', titles.island),
    'commune-mountain': parameter(100_000_000, 'square-metre', titles.mountain),
    commune: parameter(30_000_000, 'square-metre', titles.commune),
    ward: parameter(5_500_000, 'square-metre', titles.ward),
  },
  check: atLeast(measure('area'), limitsOfCommunes),
}
