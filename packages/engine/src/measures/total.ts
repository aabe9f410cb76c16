import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Dossier } from '../structure/dossier.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { bearsIn } from './bearing.ts'
import { measureOf } from './measure-of.ts'
import { MeasureSum, type Total } from './measure-sum.ts'

/** Adds up a measure over those of the units that hold it. */
export function totalOf(structure: Structure, measureId: string, units?: Iterable<Unit>): Total {
  const measure = measureOf(structure, measureId)
  const slot = structure.vocabulary.slotOf(measureId)
  const sum = new MeasureSum()
  const add = (dossier: Readonly<Dossier> | undefined): void => {
    if (dossier?.unit?.system === measure.system) addTo(sum, dossier, measure, dossier.figures[slot])
  }
  if (units) for (const { id } of units) add(structure.dossier(id))
  else for (const dossier of structure.dossiers()) add(dossier)
  return sayTotal(measure, sum.total(structure))
}

/** The totals of every measure of the profile over the whole structure, in one pass. */
export function totalsOf(structure: Structure): ReadonlyMap<string, Total> {
  const { vocabulary } = structure
  const entries = [...vocabulary.measures.values()].map((measure) => ({ measure, sum: new MeasureSum() }))
  const bySystem = Map.groupBy(entries, ({ measure }) => measure.system)
  for (const dossier of structure.dossiers()) {
    const sums = dossier.unit && bySystem.get(dossier.unit.system)
    if (sums)
      for (let slot = 0; slot < sums.length; slot += 1) {
        const entry = sums[slot]
        if (entry) addTo(entry.sum, dossier, entry.measure, dossier.figures[slot])
      }
  }
  return new Map(entries.map(({ measure, sum }) => [measure.id, sayTotal(measure, sum.total(structure))]))
}

/** A unit without a figure is unknown if it bears the measure, else it has nothing to do with it. */
function addTo(
  sum: MeasureSum,
  dossier: Readonly<Dossier>,
  measure: MeasureDefinition,
  figure: HeldFigure | undefined,
): void {
  if (figure || bearsIn(dossier, measure)) sum.add(figure)
}

/** Intensive measures do not add up; their total has a value for a single unit only. */
function sayTotal({ nature }: MeasureDefinition, total: Total): Total {
  const { known, missing } = total
  return nature.type === 'intensive' && known + missing !== 1
    ? { value: null, known, missing, min: 0, max: null }
    : total
}
