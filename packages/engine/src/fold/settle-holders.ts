import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Journal } from '../structure/journal.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/**
 * Who holds a figure may change with the act: a unit is left without subordinates or gets some, or becomes of
 * another kind. One that becomes a holder holds nothing, known, not assumed: whatever was counted in it went
 * away with its subordinates (L1, L3). One that ceases to be one gives a known zero up, and what was unknown
 * stays unknown beside what others hold (L2).
 */
export function settleHolders(context: ActContext, journal: Journal): void {
  settleKinds(context, journal)
  const { structure } = context
  for (const [unit, wasLowest] of reshapedUnits(context, journal))
    for (const measure of structure.vocabulary.measuresOf(unit.system)) {
      if (measure.heldBy !== 'lowest') continue
      if (!structure.isLowest(unit.id)) ceaseToHold(context, unit, measure, wasLowest)
      else if (!context.born.has(unit.id)) beginToHold(context, unit, measure)
    }
}

/** Living units that got or lost subordinates, with whether they had none before; all told before anything is written. */
function reshapedUnits(context: ActContext, journal: Journal): [Unit, boolean][] {
  const { structure } = context
  const reshaped = new Set<string>()
  const hadChildren = new Set<string>()
  for (const { unit, before } of journal.dossiers) {
    const superiorBefore = before.unit?.superiorId
    const superiorAfter = unit?.superiorId
    if (superiorBefore) hadChildren.add(superiorBefore)
    if (superiorBefore === superiorAfter) continue
    if (superiorBefore) reshaped.add(superiorBefore)
    if (superiorAfter) reshaped.add(superiorAfter)
  }
  return [...reshaped].flatMap((unitId): [Unit, boolean][] => {
    const unit = structure.unit(unitId)
    return unit ? [[unit, !hadChildren.has(unitId) && hasOnlyTouchedChildren(context, unitId)]] : []
  })
}

/** With subordinates that have all come by this act, and none that it took away, a unit was lowest before. */
function hasOnlyTouchedChildren({ structure }: ActContext, unitId: string): boolean {
  for (const childId of structure.childIdsOf(unitId)) if (!structure.dossier(childId)?.before) return false
  return true
}

/** Measures held by kinds come and go with the kind. */
function settleKinds(context: ActContext, journal: Journal): void {
  for (const { unit, before } of journal.dossiers) {
    if (!unit || !before.unit || before.unit.kind === unit.kind) continue
    for (const measure of context.structure.vocabulary.measuresOf(unit.system)) {
      if (measure.heldBy === 'lowest') continue
      const [held, holds] = [measure.heldBy.includes(before.unit.kind), measure.heldBy.includes(unit.kind)]
      if (held && !holds) ceaseToHold(context, unit, measure, true)
      else if (!held && holds) beginToHold(context, unit, measure)
    }
  }
}

function beginToHold(context: ActContext, { id }: Unit, measure: MeasureDefinition): void {
  const { structure } = context
  // What was stated for it as an upper unit says nothing about what it holds itself.
  structure.writeByMeasure('statements', id, measure.id, undefined)
  if (measure.nature.type === 'intensive' || structure.figureOf(id, measure.id)) return
  if (wasCreditedUnknown(context, id, measure)) return
  structure.writeByMeasure('figures', id, measure.id, {
    ...nothing(context, id, measure.id),
    source: context.act.title.slice(0, 300),
  })
}

function ceaseToHold(context: ActContext, { id }: Unit, measure: MeasureDefinition, held: boolean): void {
  const { structure } = context
  const figure = structure.figureOf(id, measure.id)
  // A mean over subordinates is not the unit's own to keep.
  if (measure.nature.type === 'intensive') structure.writeByMeasure('figures', id, measure.id, undefined)
  else if (figure?.fixed === 0 && !figure.open && figure.poolIds.length === 0)
    structure.writeByMeasure('figures', id, measure.id, undefined)
  // A holder without a record was unknown: one that held before, or one that is new and was given something unknown.
  else if (!figure && (context.born.has(id) ? wasCreditedUnknown(context, id, measure) : held))
    structure.writeByMeasure('figures', id, measure.id, { ...nothing(context, id, measure.id), open: true })
}

const wasCreditedUnknown = (
  { takers, structure }: ActContext,
  id: string,
  measure: MeasureDefinition,
): boolean => takers.get(id)?.credits[structure.vocabulary.slotOf(measure.id)]?.open ?? false

const nothing = (context: ActContext, unitId: string, measure: string): HeldFigure => ({
  unitId,
  measure,
  fixed: 0,
  open: false,
  poolIds: [],
  date: context.act.operatesOn,
  grade: 'derived',
  source: '–',
})
