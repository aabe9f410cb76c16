import type { Baseline, Post, Profile, Relation, Unit } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { StructureIndexes } from './indexes.ts'
import { Journal } from './journal.ts'
import { figureKey, type HeldFigure, type Lineage, type TableName, type Tables } from './records.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

type Records = { [N in TableName]: Map<string, Tables[N]> }

/**
 * The living units with everything that belongs to them, plus the accounts that prove nothing was lost.
 * Read it freely; only the fold writes. Records are never changed in place, only replaced, so a diff may
 * keep them. Look-ups cost O(1), a write costs what it touches.
 */
export class Structure {
  readonly vocabulary: Vocabulary
  readonly baselineDate: string
  readonly baselineId: string
  /** Units of the baseline as they were, by id. */
  readonly baselineUnits: ReadonlyMap<string, Unit>
  /** Opening of every ledger row; null where a figure was unknown. */
  readonly openings = new Map<string, number | null>()
  /** What was known of every extensive measure at the opening, the rest unknown. */
  readonly knownOpenings = new Map<string, number>()
  readonly #indexes = new StructureIndexes()
  readonly #records: Records = {
    units: new Map(),
    relations: new Map(),
    posts: new Map(),
    people: new Map(),
    figures: new Map(),
    statements: new Map(),
    pools: new Map(),
    lineages: new Map(),
    endings: new Map(),
    postEndings: new Map(),
    accounts: new Map(),
    contradictions: new Map(),
  }
  #journal: Journal | null = null

  constructor(baseline: Pick<Baseline, 'id' | 'date' | 'units'>, profile: Profile) {
    this.vocabulary = createVocabulary(profile)
    this.baselineDate = baseline.date
    this.baselineId = baseline.id
    this.baselineUnits = new Map(baseline.units.map((unit) => [unit.id, unit]))
  }

  table<N extends TableName>(name: N): ReadonlyMap<string, Tables[N]> {
    return this.#records[name]
  }

  /** A record that must be there, since checks have found it; else an invariant is broken. */
  need<N extends TableName>(name: N, key: string): Tables[N] {
    const record = this.#records[name].get(key)
    if (record === undefined) throw new Error(`there is no ${key} in ${name}`)
    return record
  }

  get units(): ReadonlyMap<string, Unit> {
    return this.#records.units
  }

  unit(id: string): Unit | undefined {
    return this.#records.units.get(id)
  }

  /** Ids of direct subordinates. */
  childIdsOf(unitId: string): ReadonlySet<string> {
    return this.#indexes.children.get(unitId)
  }

  get rootIds(): ReadonlySet<string> {
    return this.#indexes.roots
  }

  postIdsOf(unitId: string): ReadonlySet<string> {
    return this.#indexes.posts.get(unitId)
  }

  postsOf(unitId: string): Post[] {
    return Array.from(this.#indexes.posts.get(unitId), (id) => this.need('posts', id))
  }

  relationKeysOf(unitId: string): ReadonlySet<string> {
    return this.#indexes.relations.get(unitId)
  }

  relationsOf(unitId: string): Relation[] {
    return Array.from(this.#indexes.relations.get(unitId), (key) => this.need('relations', key))
  }

  unitIdsWithCode(system: string, code: string): ReadonlySet<string> {
    return this.#indexes.codes.get(this.#indexes.codeKey(system, code))
  }

  figureOf(unitId: string, measure: string): HeldFigure | undefined {
    return this.#records.figures.get(figureKey(unitId, measure))
  }

  lineageOf(unitId: string): Lineage {
    return (
      this.#records.lineages.get(unitId) ?? {
        unitId,
        origins: [{ unitId, extent: 'whole' }],
        establishedBy: null,
      }
    )
  }

  /** Units, living or dissolved, whose lineage record names this unit of the baseline. */
  descendantIdsOf(originId: string): ReadonlySet<string> {
    return this.#indexes.descendants.get(originId)
  }

  /** Only the fold calls this. `undefined` removes the record. */
  write<N extends TableName>(table: N, key: string, record: Tables[N] | undefined): void {
    const records = this.#records[table]
    const before = records.get(key)
    if (before === record) return
    this.#journal?.remember(table, key, before)
    if (record === undefined) records.delete(key)
    else records.set(key, record)
    this.#indexes.update(table, key, before, record)
  }

  /**
   * Runs a change as one: keeps it and gives its diff if `change` answers true, else takes every write back
   * and gives null. An exception takes everything back too.
   */
  transact(change: (journal: Journal) => boolean): Diff | null {
    const journal = new Journal()
    this.#journal = journal
    let keep = false
    try {
      keep = change(journal)
    } finally {
      this.#journal = null
      if (!keep) for (const { table, key, before } of journal.entries()) this.write(table, key, before)
    }
    return keep ? journal.toDiff((table, key) => this.#records[table].get(key)) : null
  }

  /** Writes a diff's outcome. The diff must start where the structure stands. */
  applyDiff(diff: Diff): void {
    for (const { table, key } of diff.removed) this.write(table, key, undefined)
    for (const [, to] of diff.updated) this.write(to.table, to.key, to.record)
    for (const { table, key, record } of diff.added) this.write(table, key, record)
  }
}
