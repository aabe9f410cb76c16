import type { Condition, NormParameter } from '@tinhgon/model'
import { compare, origins, parameter, text } from './terms.ts'

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
