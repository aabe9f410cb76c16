import type { UnitRow } from './province.ts'

/** The words before whole units. */
export const allOf = 'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của'

/** A city with two urban districts and a rural one, for wards and communes to lie in. */
export const city: readonly UnitRow[] = [
  ['79', 'municipality', 'Thành phố Hồ Chí Minh', null],
  ['770', 'urban-district', 'Quận 3', '79'],
  ['773', 'urban-district', 'Quận 4', '79'],
  ['784', 'rural-district', 'Huyện Hóc Môn', '79'],
]

export const ward = (code: string, name: string, district: string): UnitRow => [
  code,
  'ward',
  `Phường ${name}`,
  district,
]

export const commune = (code: string, name: string, district: string): UnitRow => [
  code,
  'commune',
  `Xã ${name}`,
  district,
]
