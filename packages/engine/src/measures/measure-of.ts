import type { MeasureDefinition } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'

/** A measure that must be in the profile; events that name another have been refused. */
export function measureOf(structure: Structure, measureId: string): MeasureDefinition {
  const { measures, profile } = structure.vocabulary
  const measure = measures.get(measureId)
  if (!measure) throw new RangeError(`no measure ${measureId} in the profile ${profile.id}`)
  return measure
}
