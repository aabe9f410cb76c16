import type { Baseline, Post, Profile, Relation, Unit } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { JournalledDiff } from '../diff/journalled-diff.ts'
import type { Dossier } from './dossier.ts'
import { DossierTables } from './dossier-tables.ts'
import { Dossiers } from './dossiers.ts'
import { idSet } from './ids.ts'
import { Journal } from './journal.ts'
import {
  type Ending,
  type HeldFigure,
  isPlainTable,
  type Lineage,
  type MeasureTableName,
  type Opening,
  type PlainTableName,
  splitFigureKey,
  type TableName,
  type Tables,
} from './records.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

type Rows = { readonly [N in PlainTableName]: Map<string, Tables[N]> }

/**
 * The living units with everything that belongs to them, plus the accounts that prove nothing was lost.
 * Read it freely; only the fold writes. Records are never changed in place, only replaced, so a diff may
 * keep them. Look-ups cost O(1), a write costs what it touches.
 */
export class Structure {
  readonly vocabulary: Vocabulary
  readonly baselineDate: string
  readonly baselineId: string
  /** What every row of the ledger opens with. */
  readonly openings = new Map<string, Opening>()
  /** Living units by id. */
  readonly units: ReadonlyMap<string, Unit>
  /** Units as they were where lineage begins, by id. */
  readonly baselineUnits: ReadonlyMap<string, Unit>
  readonly #dossiers = new Dossiers()
  readonly #rows: Rows = {
    relations: new Map(),
    posts: new Map(),
    people: new Map(),
    pools: new Map(),
    postEndings: new Map(),
    accounts: new Map(),
  }
  readonly #tables: { readonly [N in TableName]: ReadonlyMap<string, Tables[N]> }
  #journal: Journal | null = null

  constructor(baseline: Pick<Baseline, 'id' | 'date'>, profile: Profile) {
    this.vocabulary = createVocabulary(profile)
    this.baselineDate = baseline.date
    this.baselineId = baseline.id
    const { tables, origins } = new DossierTables(this.#dossiers, this.vocabulary)
    this.units = tables.units
    this.baselineUnits = origins
    this.#tables = { ...this.#rows, ...tables }
  }

  table<N extends TableName>(name: N): ReadonlyMap<string, Tables[N]> {
    const tables: { readonly [M in TableName]: ReadonlyMap<string, Tables[M]> } = this.#tables
    return tables[name]
  }

  /** A record that must be there, since checks have found it; else an invariant is broken. */
  need<N extends TableName>(name: N, key: string): Tables[N] {
    const record = this.table(name).get(key)
    if (record === undefined) throw new Error(`there is no ${key} in ${name}`)
    return record
  }

  /** All that is known of a unit that lives or lived; for paths that would else look everything up anew. */
  dossier(id: string): Readonly<Dossier> | undefined {
    return this.#dossiers.find(id)
  }

  dossiers(): Iterable<Readonly<Dossier>> {
    return this.#dossiers.all()
  }

  unit(id: string): Unit | undefined {
    return this.#dossiers.find(id)?.unit
  }

  /** Whether a unit of this id lives or has lived: an id never returns. */
  hasUsed(id: string): boolean {
    const dossier = this.#dossiers.find(id)
    return dossier?.unit !== undefined || dossier?.ending !== undefined
  }

  /** Ids of direct subordinates. */
  childIdsOf(unitId: string): ReadonlySet<string> {
    return idSet(this.#dossiers.find(unitId)?.childIds)
  }

  /** Whether a unit has no subordinates, so that it holds figures itself (L3). */
  isLowest(unitId: string): boolean {
    return this.#dossiers.find(unitId)?.childIds === undefined
  }

  get rootIds(): ReadonlySet<string> {
    return this.#dossiers.rootIds
  }

  postIdsOf(unitId: string): ReadonlySet<string> {
    return idSet(this.#dossiers.find(unitId)?.postIds)
  }

  postsOf(unitId: string): Post[] {
    return Array.from(this.postIdsOf(unitId), (id) => this.need('posts', id))
  }

  relationKeysOf(unitId: string): ReadonlySet<string> {
    return idSet(this.#dossiers.find(unitId)?.relationKeys)
  }

  relationsOf(unitId: string): Relation[] {
    return Array.from(this.relationKeysOf(unitId), (key) => this.need('relations', key))
  }

  unitIdsWithCode(system: string, code: string): ReadonlySet<string> {
    return this.#dossiers.codes.bearersOf(system, code)
  }

  /** Another living unit of its system that bears the unit's code, if any. */
  codeRivalOf(unit: Unit): string | undefined {
    return this.#dossiers.codes.rivalOf(unit)
  }

  figureOf(unitId: string, measure: string): HeldFigure | undefined {
    const figure = this.#dossiers.find(unitId)?.figures[this.vocabulary.slotOf(measure)]
    // The slot of a measure belongs to another one in another system.
    return figure?.measure === measure ? figure : undefined
  }

  lineageOf(unitId: string): Lineage {
    return (
      this.#dossiers.find(unitId)?.lineage ?? {
        unitId,
        origins: [{ unitId, extent: 'whole' }],
        establishedBy: null,
      }
    )
  }

  /** Units, living or dissolved, whose lineage record names this unit of the baseline. */
  descendantIdsOf(originId: string): ReadonlySet<string> {
    return idSet(this.#dossiers.find(originId)?.descendantIds)
  }

  /** From here on, lineage says what becomes of the units that live now. Cannot be taken back. */
  beginLineage(): void {
    this.#dossiers.beginLineage()
  }

  /** Only the fold calls this. `undefined` removes the record. */
  write<N extends TableName>(table: N, key: string, record: Tables[N] | undefined): void {
    if (isPlainTable(table)) this.#writeRow(table, key, record as never)
    else if (table === 'units') this.#dossiers.writeUnit(key, record as Unit | undefined)
    else if (table === 'lineages') this.#dossiers.writeLineage(key, record as Lineage | undefined)
    else if (table === 'endings') this.#dossiers.writeEnding(key, record as Ending | undefined)
    else {
      const [unitId, measure] = splitFigureKey(key)
      this.writeByMeasure(table as MeasureTableName, unitId, measure, record as Tables[MeasureTableName])
    }
  }

  /** The same for records by unit and measure. */
  writeByMeasure<N extends MeasureTableName>(
    table: N,
    unitId: string,
    measure: string,
    record: Tables[N] | undefined,
  ): void {
    const { slotOf, slotsBeside } = this.vocabulary
    this.#dossiers.writeByMeasure(table, unitId, slotOf(measure), slotsBeside(measure), record)
  }

  /** Only the fold calls this: the unit lives no longer, and nothing that was stated of it stands. */
  endUnit(
    dossier: Readonly<Dossier>,
    ending: Ending,
    { keepsLineage }: { readonly keepsLineage: boolean },
  ): void {
    this.#dossiers.end(dossier, ending, keepsLineage)
  }

  #writeRow<N extends PlainTableName>(table: N, key: string, record: Tables[N] | undefined): void {
    const rows = this.#rows[table] as Map<string, Tables[N]>
    const before = rows.get(key)
    if (before === record) return
    this.#journal?.remember(table, key, before)
    if (record === undefined) rows.delete(key)
    else rows.set(key, record)
    if (table === 'posts') {
      const [from, to] = [(before as Post | undefined)?.unitId, (record as Post | undefined)?.unitId]
      if (from === to) return
      if (from !== undefined) this.#dossiers.tie('postIds', from, key, false)
      if (to !== undefined) this.#dossiers.tie('postIds', to, key, true)
    } else if (table === 'relations') {
      this.#tieRelation(key, before as Relation | undefined, false)
      this.#tieRelation(key, record as Relation | undefined, true)
    }
  }

  #tieRelation(key: string, relation: Relation | undefined, tied: boolean): void {
    if (!relation) return
    this.#dossiers.tie('relationKeys', relation.fromId, key, tied)
    this.#dossiers.tie('relationKeys', relation.toId, key, tied)
  }

  /**
   * Runs a change as one: keeps it and gives its diff if `change` answers true, else takes every write back
   * and gives null. An exception takes everything back too.
   */
  transact(change: (journal: Journal) => boolean): Diff | null {
    const journal = new Journal()
    this.#setJournal(journal)
    let kept = false
    try {
      kept = change(journal)
      return kept ? this.#diffOf(journal) : null
    } finally {
      this.#setJournal(null)
      if (!kept) this.applyDiff(this.#diffOf(journal).reversed())
      this.#dossiers.close(journal)
    }
  }

  #diffOf(journal: Journal): JournalledDiff {
    return journal.toDiff((table, key) => this.#rows[table].get(key))
  }

  #setJournal(journal: Journal | null): void {
    this.#journal = journal
    this.#dossiers.journal = journal
  }

  /** Writes a diff's outcome. The diff must start where the structure stands. */
  applyDiff(diff: Diff): void {
    if (diff instanceof JournalledDiff) {
      for (const { table, key, after } of diff.rows) this.#writeRow(table, key, after)
      for (const state of diff.after) this.#dossiers.restore(state)
      return
    }
    for (const { table, key } of diff.removed) this.write(table, key, undefined)
    for (const [, to] of diff.updated) this.write(to.table, to.key, to.record)
    for (const { table, key, record } of diff.added) this.write(table, key, record)
  }
}
