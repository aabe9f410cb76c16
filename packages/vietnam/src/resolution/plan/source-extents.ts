import type { CarriedMeasure, SourceExtent } from '@tinhgon/model'
import { measures } from '../../profile/measures.ts'
import type { Amount, Portion } from '../grammar/syntax.ts'

/** What a clause takes of a unit, as the event says it. */
export function sourceExtent(unitId: string, { extent }: Portion, dividedElsewhere: boolean): SourceExtent {
  if (extent.extent !== 'part')
    // Who takes others in and gives a part away goes on with the rest.
    return { extent: dividedElsewhere ? 'remainder' : extent.extent, unitId }
  return {
    extent: 'part',
    unitId,
    measures: extent.amounts.flatMap((amount) => [carriedMeasure(amount), ...otherCounts(amount)]),
    childIds: [],
    postIds: [],
    relations: [],
  }
}

/** A measure that a clause does not name is not taken: a part of the area alone brings no people. */
function carriedMeasure({
  measure,
  of,
}: {
  readonly measure: string
  readonly of: Amount['of']
}): CarriedMeasure {
  if (typeof of === 'number') return { type: 'figure', measure, value: of }
  if (typeof of === 'object') return { type: 'share', measure, ...of }
  if (of === 'all') return { type: 'share', measure, numerator: 1, denominator: 1 }
  return { type: 'unstated', measure }
}

const countsOfPeople = measures.filter(
  ({ id, system, baseUnit }) => system === 'territory' && baseUnit === 'person' && id !== 'population',
)

/** Who takes people takes people of every other count too; how many of them, the text does not say. */
function otherCounts({ measure, of }: Amount): CarriedMeasure[] {
  if (measure !== 'population') return []
  return countsOfPeople.map(({ id }) => carriedMeasure({ measure: id, of: of === 'all' ? 'all' : 'some' }))
}
