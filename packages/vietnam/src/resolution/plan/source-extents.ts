import type { CarriedMeasure, SourceExtent } from '@tinhgon/model'
import type { Amount, Portion } from '../grammar/syntax.ts'

/** What a clause takes of a unit, as the event says it. */
export function sourceExtent(unitId: string, { extent }: Portion, dividedElsewhere: boolean): SourceExtent {
  if (extent.extent !== 'part')
    // Who takes others in and gives a part away goes on with the rest.
    return { extent: dividedElsewhere ? 'remainder' : extent.extent, unitId }
  return {
    extent: 'part',
    unitId,
    measures: extent.amounts.map(carriedMeasure),
    childIds: [],
    postIds: [],
    relations: [],
  }
}

/** A measure that a clause does not name is not taken: a part of the area alone brings no people. */
function carriedMeasure({ measure, of }: Amount): CarriedMeasure {
  if (typeof of === 'number') return { type: 'figure', measure, value: of }
  if (of === 'all') return { type: 'share', measure, numerator: 1, denominator: 1 }
  return { type: 'unstated', measure }
}
