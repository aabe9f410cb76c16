import type { Unit } from '@tinhgon/model'
import { quoteTokens } from '../text/quote-tokens.ts'
import { isCapital } from '../text/spelling.ts'
import type { NamedUnit } from './choice.ts'
import type { Claims } from './claims.ts'
import { editDistance } from './edit-distance.ts'
import { type Candidates, isOfLevel } from './find-candidates.ts'
import { nameKeys, withoutKind } from './name-keys.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { UnitIndex } from './unit-index.ts'

/**
 * Every unit goes somewhere, so a name that nobody bears means a unit that no clause names: one in a district
 * of the clause, or one whose name is at least half the same. Only where that leaves one.
 */
export function findLeftOver(
  index: UnitIndex,
  named: NamedUnit,
  claims: Claims,
  neighbourhood: Neighbourhood,
): Candidates | null {
  if (!isCapital(named.mention.name[0]?.text ?? '')) return null
  const { bare } = nameKeys(quoteTokens(named.mention.name))
  const left = index.units.filter(
    (unit) => index.isLowest(unit) && isOfLevel(unit, named.mention) && claims.isFree(unit),
  )
  const near = left.filter((unit) => neighbourhood.sharesDistrict([named], unit))
  const alike = (near.length > 0 ? near : left).filter((unit) => isHalfLike(unit, bare))
  const units = alike.length > 0 ? alike : near
  return units.length === 1 ? { units, likeness: 'left-over', placed: false } : null
}

function isHalfLike(unit: Unit, name: string): boolean {
  const { bare } = nameKeys(withoutKind(unit.name))
  const limit = Math.floor(Math.max(bare.length, name.length) / 2)
  return editDistance(bare, name, limit) <= limit
}
