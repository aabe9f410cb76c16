import type { HeldFigure, Structure } from '@tinhgon/engine'
import type { Baseline, CalendarDate, Figure, LocalizedText } from '@tinhgon/model'

/** What the new document is called; an id stands for one document only. */
export interface PointName {
  readonly id: string
  readonly title: LocalizedText
  readonly date: CalendarDate
}

/**
 * A structure within a plan as a document of its own. What is held jointly or in part unknown becomes unknown
 * (L2). Borders are a fact of the baseline and follow from lineage after it, so the document has none; remarks
 * on units that have ended are left out with them.
 */
export function standingPoint(baseline: Baseline, structure: Structure, name: PointName): Baseline {
  const { borders: _, ...rest } = baseline
  const stated = [...structure.table('statements').values()]
  return {
    ...rest,
    ...name,
    units: [...structure.units.values()],
    relations: [...structure.table('relations').values()],
    people: [...structure.table('people').values()],
    posts: [...structure.table('posts').values()],
    figures: [...[...structure.table('figures').values()].map(figureOf), ...stated],
    remarks: baseline.remarks.filter(({ unitId }) => structure.units.has(unitId)),
  }
}

const figureOf = (held: HeldFigure): Figure => ({
  unitId: held.unitId,
  measure: held.measure,
  value: held.open || held.poolIds.length > 0 ? null : held.fixed,
  date: held.date,
  grade: held.grade,
  source: held.source,
})
