import type { MeasureDefinition } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Placement } from '../../fold/source.ts'
import { bears } from '../../measures/bearing.ts'
import { gather, provenanceOf } from '../../measures/provenance.ts'
import { WeightedMean } from '../../measures/weighted-mean.ts'
import type { HeldFigure } from '../../structure/records.ts'
import type { Structure } from '../../structure/structure.ts'

/**
 * An intensive measure goes with its weight: the mean of sources taken whole, unknown as soon as one source
 * or weight is unknown, or a part with people in it comes or goes (L2). Parts of no weight change nothing.
 * Must run before the weights are carried.
 */
export function placeIntensive(context: ActContext, measure: MeasureDefinition, weight: string): void {
  const { structure } = context
  const weightless = ({ content }: Placement): boolean =>
    content?.measures.every(
      (carried) =>
        carried.measure !== weight ||
        (carried.type === 'figure' && carried.value === 0) ||
        (carried.type === 'share' && carried.numerator === 0),
    ) ?? false
  const contributions = new Map<string, (HeldFigure | null)[]>()
  for (const { id: sourceId, dossier, placements } of context.sources.values()) {
    const unit = dossier?.unit
    if (!unit || !bears(structure, unit, measure)) continue
    for (const placement of placements) {
      if (weightless(placement)) continue
      const known = placement.extent === 'whole' ? structure.figureOf(sourceId, measure.id) : null
      const others = contributions.get(placement.taker.id)
      if (others) others.push(known ?? null)
      else contributions.set(placement.taker.id, [known ?? null])
    }
  }
  const outcomes = [...contributions].map(([resultId, figures]) => {
    // A survivor brings its own people along, but nobody knows what is left of its mean when some of them go.
    const gives =
      context.sources.get(resultId)?.placements.some((placement) => !weightless(placement)) ?? false
    if (context.survivors.has(resultId))
      figures.push((gives ? null : structure.figureOf(resultId, measure.id)) ?? null)
    return {
      resultId,
      figure: meanOf(structure, context.act.operatesOn, resultId, measure.id, weight, figures),
    }
  })
  for (const { id: sourceId, placements, ends } of context.sources.values())
    if (placements.length > 0 && (ends || !placements.every(weightless)))
      structure.writeByMeasure('figures', sourceId, measure.id, undefined)
  for (const { resultId, figure } of outcomes)
    structure.writeByMeasure('figures', resultId, measure.id, figure)
}

function meanOf(
  structure: Structure,
  date: string,
  unitId: string,
  measure: string,
  weight: string,
  figures: readonly (HeldFigure | null)[],
): HeldFigure | undefined {
  const mean = new WeightedMean()
  for (const figure of figures)
    mean.add(figure ?? undefined, figure ? structure.figureOf(figure.unitId, weight) : undefined)
  const fixed = mean.value
  if (fixed === null) return undefined
  const provenance = gather(
    figures.flatMap((figure) => (figure ? [provenanceOf(figure)] : [])),
    { date },
  )
  return { unitId, measure, fixed, open: false, poolIds: [], ...provenance }
}
