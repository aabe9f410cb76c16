import type { Border } from '@tinhgon/model'
import type { BorderRow } from './border-row.ts'
import { bordersOfTheCity } from './borders-of-the-city.ts'
import { bordersOfTheNorth } from './borders-of-the-north.ts'
import { bordersOfTheSouth } from './borders-of-the-south.ts'

const rows: readonly BorderRow[] = [...bordersOfTheCity, ...bordersOfTheNorth, ...bordersOfTheSouth]

/**
 * The 345 pairs of the 133 that touch, computed from low-resolution outlines of the communes of 2009
 * (github.com/LucieContamin/censusVN2009), joined like the units since: derived. So coarse an outline gives no
 * length that is worth stating.
 */
export const borders = (): Border[] =>
  rows.flatMap(([code, neighbours]) =>
    neighbours.map(
      (other) => ({ unitIds: [`t-${code}`, `t-${other}`], lengthMetres: null }) satisfies Border,
    ),
  )
