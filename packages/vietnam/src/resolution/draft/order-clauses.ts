import { type Structure, superiors } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { Clause } from './clause.ts'

/** The number that a clause has in the law it carries out: 12 of “khoản 12 Điều 1”. */
function numberInLaw({ event }: Clause): number | null {
  const found = /^khoản (\d+)\b/.exec(event.legalBasis?.clause ?? '')
  return found ? Number(found[1]) : null
}

/** Centrally run cities begin with their wards, provinces with their communes; special zones stand last. */
export const kindsInOrder = (province: Unit): readonly string[] =>
  province.kind === 'municipality'
    ? ['ward', 'commune', 'township', 'special-zone']
    : ['commune', 'ward', 'township', 'special-zone']

/**
 * Clauses in the order of the law. Where every event names its clause, that is the order. Else the results stand
 * kind by kind, and within a kind district by district, each as the plan first comes to it.
 */
export function orderClauses(clauses: readonly Clause[], before: Structure, province: Unit): Clause[] {
  const numbers = new Map(clauses.map((clause) => [clause, numberInLaw(clause)]))
  if ([...numbers.values()].every((number) => number !== null))
    return clauses.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
  const kinds = kindsInOrder(province)
  const kindPlace = ({ result }: Clause): number => {
    const place = kinds.indexOf(result.kind)
    return place < 0 ? kinds.length : place
  }
  const districts = new Map<string, number>()
  for (const clause of clauses) {
    const district = mainDistrict(clause, before)
    if (!districts.has(district)) districts.set(district, districts.size)
  }
  const districtPlace = (clause: Clause): number => districts.get(mainDistrict(clause, before)) ?? 0
  return clauses.toSorted((a, b) => kindPlace(a) - kindPlace(b) || districtPlace(a) - districtPlace(b))
}

/** The district that most sources lie in, the first of several; empty where there are no districts any more. */
function mainDistrict({ joined, sources }: Clause, before: Structure): string {
  const units = [...(joined ? [joined] : []), ...sources.map(({ unit }) => unit)]
  const counts = new Map<string, number>()
  for (const unit of units) {
    const district = districtAbove(unit, before)
    counts.set(district, (counts.get(district) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? ''
}

function districtAbove(unit: Unit, before: Structure): string {
  const living = [...superiors(before, unit.id)].find(({ tier }) => tier === 'district')
  if (living) return living.id
  const former = before.baselineUnits.get(before.baselineUnits.get(unit.id)?.superiorId ?? '')
  return former?.tier === 'district' ? former.id : ''
}
