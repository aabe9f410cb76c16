import { type Structure, totalOf } from '@tinhgon/engine'
import type { CarriedMeasure, SourceExtent } from '@tinhgon/model'
import type { Amount, Portion } from './clause.ts'

const some: Amount = { type: 'some' }

/** How much of a source an event takes, in the words that a resolution has for it. */
export function portionOf(source: SourceExtent, before: Structure): Portion {
  if (source.extent === 'whole') return { type: 'whole' }
  if (source.extent === 'remainder') return { type: 'remainder', area: some, people: some }
  const unit = before.unit(source.unitId)
  const amount = (measure: string): Amount =>
    amountOf(
      source.measures.find((carried) => carried.measure === measure),
      totalOf(before, measure, unit ? [unit] : []).value,
    )
  return { type: 'part', area: amount('area'), people: amount('population') }
}

/** @param whole what the source has of it, where that is known */
function amountOf(carried: CarriedMeasure | undefined, whole: number | null): Amount {
  switch (carried?.type) {
    case undefined:
      return { type: 'none' }
    case 'unstated':
      return some
    case 'share':
      if (carried.numerator === 0) return { type: 'none' }
      return carried.numerator === carried.denominator ? { type: 'all' } : { type: 'stated', carried }
    case 'figure':
      if (carried.value === 0 && whole !== 0) return { type: 'none' }
      return carried.value === whole ? { type: 'all' } : { type: 'stated', carried }
  }
}

/** Whether a part takes along what no resolution on territories says: posts, relations, subordinates, other figures. */
export function takesBelongings(source: Pick<SourceExtent, 'extent'> & Partial<SourceExtent>): boolean {
  if (source.extent !== 'part' || !('measures' in source)) return false
  const { measures, childIds, postIds, relations } = source as Extract<SourceExtent, { extent: 'part' }>
  const people = measures.find(({ measure }) => measure === 'population')
  const others = measures.filter(({ measure }) => measure !== 'area' && measure !== 'population')
  // Another count of the same people goes without saying: some of it, or all where all people go.
  const isSaid = (carried: CarriedMeasure): boolean =>
    carried.type === 'unstated' || (isAll(carried) && isAll(people))
  return !others.every(isSaid) || childIds.length + postIds.length + relations.length > 0
}

const isAll = (carried: CarriedMeasure | undefined): boolean =>
  carried?.type === 'share' && carried.numerator === carried.denominator
