import type { Condition, NormParameter, Waiver } from '@tinhgon/model'
import { compare, kind, origins, parameter, text } from './terms.ts'

/** How many units make a new one. */
export const twoUnits: Readonly<Record<'two-units', NormParameter>> = {
  'two-units': parameter(
    2,
    'unit',
    text(
      'Số đơn vị hợp thành thì coi là đơn vị mới',
      'Units merged for the result to count as a new one',
      'Число единиц, после слияния которых единица считается новой',
    ),
  ),
}

/** For norms that have the parameter `two-units`. */
export const isMerged: Condition = compare(origins, 'at-least', 'two-units')

export const threeUnits: Readonly<Record<'three-units', NormParameter>> = {
  'three-units': parameter(
    3,
    'unit',
    text(
      'Số đơn vị hợp thành thì không phải xét tiêu chuẩn',
      'Units merged from which the standards need not be met',
      'Число единиц, при слиянии которых нормы не рассматриваются',
    ),
  ),
}

const fromThree = compare(origins, 'at-least', 'three-units')

/** For norms that have the parameter `three-units`. */
export const waiversOfThreeUnits: Waiver[] = [
  {
    id: 'ward-of-three-or-more-units',
    title: text(
      'Phường hình thành từ 3 đơn vị trở lên thì không phải xét tiêu chuẩn',
      'A ward formed from three or more units: the standards need not be considered',
      'Квартал образован из трёх и более единиц: нормы не рассматриваются',
    ),
    when: [kind('ward'), fromThree],
    grade: 'verified',
  },
  {
    id: 'commune-of-three-or-more-units',
    title: text(
      'Xã hình thành từ 3 đơn vị trở lên thì không phải xét tiêu chuẩn',
      'A commune formed from three or more units: the standards need not be considered',
      'Община образована из трёх и более единиц: нормы не рассматриваются',
    ),
    when: [kind('commune'), fromThree],
    // The source speaks of new wards; that communes are meant as well is our reading.
    grade: 'assumed',
  },
]
