import { subtree, type Timeline, type Total, totalOf } from '@tinhgon/engine'
import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { JourneyNode, JourneyPicture } from './journey-picture.ts'

/** What a unit was at a step. */
export interface JourneyFacts {
  readonly unit: Unit
  readonly posts: number
  readonly figures: readonly { readonly measure: MeasureDefinition; readonly total: Total }[]
}

/**
 * Looks every unit of a picture up at its step. The timeline walks there and back to where it stood, so nobody
 * else may read it meanwhile.
 */
export function factsOf(
  timeline: Timeline,
  { steps, nodes }: JourneyPicture,
): ReadonlyMap<JourneyNode, JourneyFacts> {
  const { position, structure } = timeline
  const facts = new Map<JourneyNode, JourneyFacts>()
  for (const step of steps) {
    timeline.goTo(step)
    for (const node of nodes) {
      if (node.step !== step) continue
      const unit = structure.unit(node.unitId) ?? structure.table('endings').get(node.unitId)?.unit
      if (!unit) continue
      const below = structure.unit(unit.id) ? [...subtree(structure, unit.id)] : []
      facts.set(node, {
        unit,
        posts: structure.postIdsOf(unit.id).size,
        figures: structure.vocabulary.measuresOf(unit.system).flatMap((measure) => {
          const total = totalOf(structure, measure.id, below)
          return total.known + total.missing === 0 ? [] : [{ measure, total }]
        }),
      })
    }
  }
  timeline.goTo(position)
  return facts
}
