import type { Figure, Unit } from '@tinhgon/model'
import type { Ids } from './ids.ts'
import type { Contradiction, Ending, HeldFigure, Lineage } from './records.ts'

/** Records by measure; the place of a measure is its slot in the vocabulary. Replaced, never changed. */
export type ByMeasure<T> = readonly (T | undefined)[]

export const noneByMeasure: ByMeasure<never> = []

/** The records of one unit. */
export interface DossierRecords {
  readonly unit: Unit | undefined
  readonly lineage: Lineage | undefined
  readonly ending: Ending | undefined
  readonly figures: ByMeasure<HeldFigure>
  readonly statements: ByMeasure<Figure>
  readonly contradictions: ByMeasure<Contradiction>
}

/** The same at one moment, for going back to it. */
export interface DossierState extends DossierRecords {
  readonly id: string
}

/**
 * All that is known of one unit, living or ended, and what is looked up by it, in one place: an act finds it
 * by id once and then follows pointers. Only the structure writes to it.
 */
export class Dossier implements DossierRecords {
  readonly id: string
  unit: Unit | undefined = undefined
  lineage: Lineage | undefined = undefined
  ending: Ending | undefined = undefined
  figures: ByMeasure<HeldFigure> = noneByMeasure
  statements: ByMeasure<Figure> = noneByMeasure
  contradictions: ByMeasure<Contradiction> = noneByMeasure
  /** The unit where lineage begins; absent for units that came later. */
  origin: Unit | undefined = undefined
  childIds: Ids = undefined
  postIds: Ids = undefined
  relationKeys: Ids = undefined
  /** Units whose lineage record names this one. */
  descendantIds: Ids = undefined
  /** How it stood before the act that is being carried out; null where the act has not touched it. */
  before: DossierState | null = null

  constructor(id: string) {
    this.id = id
  }

  state(): DossierState {
    const { id, unit, lineage, ending, figures, statements, contradictions } = this
    return { id, unit, lineage, ending, figures, statements, contradictions }
  }

  /** Whether nothing is left of it, so that its id has not been used. */
  get isBlank(): boolean {
    return (
      this.unit === undefined &&
      this.ending === undefined &&
      this.origin === undefined &&
      this.lineage === undefined &&
      this.figures.length === 0 &&
      this.statements.length === 0 &&
      this.contradictions.length === 0 &&
      this.childIds === undefined &&
      this.postIds === undefined &&
      this.relationKeys === undefined &&
      this.descendantIds === undefined
    )
  }
}

/** A list with one record replaced; a list without records is empty. */
export function withRecord<T>(
  records: ByMeasure<T>,
  slot: number,
  record: T | undefined,
  size: number,
): ByMeasure<T> {
  const replaced: (T | undefined)[] = records.length === 0 ? new Array(size).fill(undefined) : records.slice()
  replaced[slot] = record
  if (record !== undefined) return replaced
  for (const left of replaced) if (left !== undefined) return replaced
  return noneByMeasure
}
