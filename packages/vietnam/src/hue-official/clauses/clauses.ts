import type { ClauseRow } from './clause-row.ts'
import { clausesOnCommunesOfTheMountains } from './clauses-on-communes-of-the-mountains.ts'
import { clausesOnCommunesOfThePlain } from './clauses-on-communes-of-the-plain.ts'
import { clausesOnWardsOfTheNorth } from './clauses-on-wards-of-the-north.ts'
import { clausesOnWardsOfTheSouth } from './clauses-on-wards-of-the-south.ts'

/** Clauses 1 to 39 of article 1, in the order of the resolution. */
export const clauses: readonly ClauseRow[] = [
  ...clausesOnWardsOfTheNorth,
  ...clausesOnWardsOfTheSouth,
  ...clausesOnCommunesOfThePlain,
  ...clausesOnCommunesOfTheMountains,
]

/** The one unit that clause 40 leaves as it was. */
export const unchangedUnit = {
  code: '19909',
  name: 'Phường Dương Nỗ',
  area: 20_630_000,
  population: 31_692,
} as const
