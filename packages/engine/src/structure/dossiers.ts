import type { Unit } from '@tinhgon/model'
import { CodeIndex } from './code-index.ts'
import { type ByMeasure, Dossier, type DossierState, noneByMeasure, withRecord } from './dossier.ts'
import { type Ids, withId, withoutId } from './ids.ts'
import type { Journal } from './journal.ts'
import type { Ending, Lineage, MeasureTableName, Tables } from './records.ts'

/** The dossiers of all units by id, with whatever is looked up by them kept in step by every write. */
export class Dossiers {
  readonly codes = new CodeIndex()
  readonly rootIds = new Set<string>()
  /** The journal of the act that is being carried out. */
  journal: Journal | null = null
  readonly #byId = new Map<string, Dossier>()
  #living = 0
  /** The superior looked up last: neighbours in a list mostly share it. */
  #superior: Dossier | undefined

  get living(): number {
    return this.#living
  }

  find(id: string): Dossier | undefined {
    return this.#byId.get(id)
  }

  all(): Iterable<Dossier> {
    return this.#byId.values()
  }

  writeUnit(id: string, unit: Unit | undefined): void {
    const dossier = this.#opened(id)
    this.#setUnit(dossier, unit)
    this.#close(dossier)
  }

  writeLineage(id: string, lineage: Lineage | undefined): void {
    const dossier = this.#opened(id)
    this.#setLineage(dossier, lineage)
    this.#close(dossier)
  }

  writeEnding(id: string, ending: Ending | undefined): void {
    const dossier = this.#opened(id)
    dossier.ending = ending
    this.#close(dossier)
  }

  /** `size` is how many places a list of its system has. */
  writeByMeasure<N extends MeasureTableName>(
    table: N,
    id: string,
    slot: number,
    size: number,
    record: Tables[N] | undefined,
  ): void {
    const dossier = this.#ensured(id)
    const records: ByMeasure<Tables[MeasureTableName]> = dossier[table]
    if (records[slot] !== record) {
      this.journal?.open(dossier)
      dossier[table] = withRecord(records, slot, record, size) as Dossier[N]
    }
    this.#close(dossier)
  }

  /** A unit lives no longer, and nothing that was stated of it stands. */
  end(dossier: Dossier, ending: Ending, keepsLineage: boolean): void {
    this.journal?.open(dossier)
    this.#setUnit(dossier, undefined)
    if (!keepsLineage) this.#setLineage(dossier, undefined)
    dossier.ending = ending
    dossier.statements = noneByMeasure
    dossier.contradictions = noneByMeasure
  }

  /** Makes a dossier what it was, or will be. */
  restore(state: DossierState): void {
    const dossier = this.#ensured(state.id)
    this.#setUnit(dossier, state.unit)
    this.#setLineage(dossier, state.lineage)
    dossier.ending = state.ending
    dossier.figures = state.figures
    dossier.statements = state.statements
    dossier.contradictions = state.contradictions
    this.#close(dossier)
  }

  /** Adds or takes away a post or relation where it is looked up by its unit. */
  tie(name: 'postIds' | 'relationKeys', unitId: string, key: string, tied: boolean): void {
    const dossier = this.#ensured(unitId)
    dossier[name] = (tied ? withId : withoutId)(dossier[name], key)
    this.#close(dossier)
  }

  /** From here on, lineage says what becomes of the units that live now. */
  beginLineage(): void {
    for (const dossier of this.#byId.values()) {
      dossier.lineage = undefined
      dossier.descendantIds = undefined
      dossier.origin = dossier.unit
    }
  }

  #ensured(id: string): Dossier {
    let dossier = this.#byId.get(id)
    if (!dossier) {
      dossier = new Dossier(id)
      this.#byId.set(id, dossier)
    }
    return dossier
  }

  #opened(id: string): Dossier {
    const dossier = this.#ensured(id)
    this.journal?.open(dossier)
    return dossier
  }

  /** Ends an act: what its journal has opened is open no more. */
  close(journal: Journal): void {
    for (const dossier of journal.close()) this.#close(dossier)
  }

  /** An id of which nothing is left has never been used; within an act it may still come into use. */
  #close(dossier: Dossier): void {
    if (this.journal !== null || dossier.unit !== undefined || !dossier.isBlank) return
    this.#byId.delete(dossier.id)
    if (this.#superior === dossier) this.#superior = undefined
  }

  #setUnit(dossier: Dossier, unit: Unit | undefined): void {
    const before = dossier.unit
    if (before === unit) return
    dossier.unit = unit
    if (before?.superiorId !== unit?.superiorId || !before || !unit) {
      if (before) this.#leave(before)
      if (unit) this.#join(unit)
    }
    if (before && before.code !== unit?.code) this.codes.remove(before)
    if (unit && before?.code !== unit.code) this.codes.add(unit)
    this.#living += (unit ? 1 : 0) - (before ? 1 : 0)
  }

  #leave({ id, superiorId }: Unit): void {
    if (superiorId === null) {
      this.rootIds.delete(id)
      return
    }
    const superior = this.#superiorOf(superiorId)
    superior.childIds = withoutId(superior.childIds, id)
    this.#close(superior)
  }

  #join({ id, superiorId }: Unit): void {
    if (superiorId === null) {
      this.rootIds.add(id)
      return
    }
    const superior = this.#superiorOf(superiorId)
    superior.childIds = withId(superior.childIds, id)
  }

  #superiorOf(superiorId: string): Dossier {
    if (this.#superior?.id !== superiorId) this.#superior = this.#ensured(superiorId)
    return this.#superior
  }

  #setLineage(dossier: Dossier, lineage: Lineage | undefined): void {
    const before = dossier.lineage
    if (before === lineage) return
    dossier.lineage = lineage
    for (const origin of before?.origins ?? []) this.#descend(origin.unitId, dossier.id, withoutId)
    for (const origin of lineage?.origins ?? []) this.#descend(origin.unitId, dossier.id, withId)
  }

  #descend(originId: string, id: string, change: (ids: Ids, id: string) => Ids): void {
    const origin = this.#ensured(originId)
    origin.descendantIds = change(origin.descendantIds, id)
    this.#close(origin)
  }
}
