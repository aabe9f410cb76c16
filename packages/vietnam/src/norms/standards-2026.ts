import type { Norm } from '@tinhgon/model'
import { isMerged, twoUnits } from './merged-units.ts'
import {
  always,
  atLeast,
  cited,
  designated,
  kind,
  measure,
  parameter,
  share,
  text,
  units,
  unitsOf,
} from './terms.ts'

const mountain = designated('mountain', 'highland')
const island = designated('island')

/** The general standards from 2026 on, for communes and wards merged or not. */
const rule: Pick<Norm, 'subject' | 'citation' | 'holds'> = {
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

/**
 * Standards for setting up a city. They are not held against cities that there are, so only a merger is
 * asked about, and only as advice.
 */
const ofCities: Pick<Norm, 'replaces' | 'appliesTo' | 'severity'> = {
  replaces: [],
  appliesTo: unitsOf('territory', ['province'], ['municipality'], [isMerged]),
  severity: 'advice',
}

const titles = {
  mountain: text(
    'Xã miền núi, vùng cao',
    'Communes in mountains and highlands',
    'Горные и высокогорные общины',
  ),
  island: text('Xã ở hải đảo', 'Communes on islands', 'Островные общины'),
  commune: text('Xã khác', 'Other communes', 'Другие общины'),
  ward: text('Phường', 'Wards', 'Кварталы'),
  city: text('Thành phố trực thuộc Trung ương', 'Centrally run cities', 'Города центрального подчинения'),
}

const limitsOfCommunes = [
  { when: [kind('commune'), island], parameter: 'commune-island' },
  { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
  { when: [kind('commune')], parameter: 'commune' },
  { when: [kind('ward')], parameter: 'ward' },
]

export const population2026: Norm = {
  ...rule,
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
  ...rule,
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

export const cityPopulation2026: Norm = {
  ...rule,
  ...ofCities,
  id: 'nq-112-2025-city-population',
  title: text(
    'Quy mô dân số của thành phố hình thành do hợp nhất',
    'Population of a city formed by a merger',
    'Население города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(2_500_000, 'person', titles.city) },
  check: atLeast(measure('population'), always('city')),
}

export const cityArea2026: Norm = {
  ...rule,
  ...ofCities,
  id: 'nq-112-2025-city-area',
  title: text(
    'Diện tích tự nhiên của thành phố hình thành do hợp nhất',
    'Area of a city formed by a merger',
    'Площадь города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(2_500_000_000, 'square-metre', titles.city) },
  check: atLeast(measure('area'), always('city')),
}

export const cityWards2026: Norm = {
  ...rule,
  ...ofCities,
  id: 'nq-112-2025-city-wards',
  title: text(
    'Tỷ lệ phường trong tổng số đơn vị cấp xã của thành phố hình thành do hợp nhất',
    'Wards among the commune-level units of a city formed by a merger',
    'Доля кварталов среди единиц низшего уровня города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(30, 'per-cent', titles.city) },
  check: share(
    units('subtree', 'ward'),
    units('subtree', 'ward', 'commune', 'township', 'special-zone'),
    'at-least',
    always('city'),
  ),
}
