import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Dossier } from '../structure/dossier.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/** Whether a unit holds figures of a measure itself (L3); those of other units are statements, only compared. */
export function bears(structure: Structure, unit: Unit, measure: MeasureDefinition): boolean {
  return unit.system === measure.system && bearsAs(unit.kind, structure.isLowest(unit.id), measure)
}

/** The same of a living unit's dossier, for a measure of its own system. */
export const bearsIn = ({ unit, childIds }: Readonly<Dossier>, measure: MeasureDefinition): boolean =>
  unit !== undefined && bearsAs(unit.kind, childIds === undefined, measure)

/** Whether units of a kind, lowest or not, hold a measure of their system. */
export const bearsAs = (kind: string, lowest: boolean, { heldBy }: MeasureDefinition): boolean =>
  heldBy === 'lowest' ? lowest : heldBy.includes(kind)

/** The measures that a unit holds itself. */
export function measuresBorneBy(structure: Structure, unit: Unit): MeasureDefinition[] {
  return structure.vocabulary.measuresOf(unit.system).filter((measure) => bears(structure, unit, measure))
}

/**
 * An unknown amount that stayed with a unit when it got subordinates: nobody has said which of them holds it,
 * so it is kept and every total with it stays unknown (L2).
 */
export const isUnplaced = (figure: HeldFigure): boolean =>
  figure.open && figure.fixed === 0 && figure.poolIds.length === 0
