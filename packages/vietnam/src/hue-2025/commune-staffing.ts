import type { CommuneRow } from './communes/commune-row.ts'

type CommuneType = 'I' | 'II' | 'III'

/**
 * Cadres and civil servants of a commune by decree 33/2023/NĐ-CP: wards 23, 21, 19; communes and townships
 * 22, 20, 18; increments for population and area are left out.
 */
const ceilings: Readonly<Record<'ward' | 'other', Readonly<Record<CommuneType, number>>>> = {
  ward: { I: 23, II: 21, III: 19 },
  other: { I: 22, II: 20, III: 18 },
}

/** The classification by points was not found; people at the census stand in for it. Assumed. */
const communeType = ({ census2019 }: CommuneRow): CommuneType =>
  census2019 >= 12_000 ? 'I' : census2019 >= 5_000 ? 'II' : 'III'

export const viceChairs = (row: CommuneRow): number => (communeType(row) === 'III' ? 1 : 2)

/** Elected posts outside the People's Committee: Party 2, council 2, Front 1, four mass organisations. */
const otherCadres = 9

/** Civil servants left for the People's Committee within the ceiling. */
export function civilServants(row: CommuneRow): number {
  const ceiling = ceilings[row.kind === 'ward' ? 'ward' : 'other'][communeType(row)]
  return ceiling - otherCadres - 1 - viceChairs(row)
}
