import type { Norm } from '@tinhgon/model'
import { isMerged, twoUnits } from './merged-units.ts'
import { standards2026 } from './standards-2026.ts'
import { always, atLeast, measure, parameter, share, text, units, unitsOf } from './terms.ts'

/**
 * Standards for setting up a city. They are not held against cities that there are, so only a merger is
 * asked about, and only as advice.
 */
const ofCities: Pick<Norm, 'replaces' | 'appliesTo' | 'severity'> = {
  replaces: [],
  appliesTo: unitsOf('territory', ['province'], ['municipality'], [isMerged]),
  severity: 'advice',
}

const title = text(
  'Thành phố trực thuộc Trung ương',
  'Centrally run cities',
  'Города центрального подчинения',
)

export const cityPopulation2026: Norm = {
  ...standards2026,
  ...ofCities,
  id: 'nq-112-2025-city-population',
  title: text(
    'Quy mô dân số của thành phố hình thành do hợp nhất',
    'Population of a city formed by a merger',
    'Население города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(2_500_000, 'person', title) },
  check: atLeast(measure('population'), always('city')),
}

export const cityArea2026: Norm = {
  ...standards2026,
  ...ofCities,
  id: 'nq-112-2025-city-area',
  title: text(
    'Diện tích tự nhiên của thành phố hình thành do hợp nhất',
    'Area of a city formed by a merger',
    'Площадь города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(2_500_000_000, 'square-metre', title) },
  check: atLeast(measure('area'), always('city')),
}

export const cityWards2026: Norm = {
  ...standards2026,
  ...ofCities,
  id: 'nq-112-2025-city-wards',
  title: text(
    'Tỷ lệ phường trong tổng số đơn vị cấp xã của thành phố hình thành do hợp nhất',
    'Wards among the commune-level units of a city formed by a merger',
    'Доля кварталов среди единиц низшего уровня города, образованного слиянием',
  ),
  parameters: { ...twoUnits, city: parameter(30, 'per-cent', title) },
  check: share(
    units('subtree', 'ward'),
    units('subtree', 'ward', 'commune', 'township', 'special-zone'),
    'at-least',
    always('city'),
  ),
}
