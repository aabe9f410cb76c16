import type { CarriedMeasure, ListedUnit, SourceExtent, UnitsMerged } from '@tinhgon/model'
import { measuresBorneBy } from '../../measures/bearing.ts'
import type { CorrespondencePlan } from './correspondence-plan.ts'
import type { Placement } from './placements.ts'

/**
 * The merger that brings a listed unit forth. Nobody has said how much of a divided source goes where, so
 * each of its parts carries an unstated amount of whatever adds up (L2).
 */
export function mergePlaced(
  { structure, command }: CorrespondencePlan,
  rows: readonly Placement[],
  { kind, tier, name, code, seat, designations }: ListedUnit,
  id: string,
  superiorId: string | null,
): UnitsMerged {
  const sources = rows.map(({ source, whole }): SourceExtent => {
    if (whole) return { extent: 'whole', unitId: source.id }
    const measures = measuresBorneBy(structure, source)
      .filter(({ nature }) => nature.type === 'extensive')
      .map((measure): CarriedMeasure => ({ type: 'unstated', measure: measure.id }))
    return { extent: 'part', unitId: source.id, measures, childIds: [], postIds: [], relations: [] }
  })
  const { system } = command
  return {
    type: 'units-merged',
    version: 1,
    legalBasis: null,
    result: {
      ...{ id, system, kind, tier, name, officialShortName: null, code, superiorId, seat },
      ...(designations && { designations }),
    },
    survivor: false,
    sources,
  }
}
