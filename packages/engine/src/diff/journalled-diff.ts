import type { ByMeasure, DossierState } from '../structure/dossier.ts'
import { figureKey, type PlainTableName, type Tables } from '../structure/records.ts'
import type { Diff, RecordEntry } from './diff.ts'

/** A record outside the dossiers, before and after. */
export type ChangedRow = {
  [N in PlainTableName]: {
    readonly table: N
    readonly key: string
    readonly before: Tables[N] | undefined
    readonly after: Tables[N] | undefined
  }
}[PlainTableName]

/**
 * A diff as the journal has it: whole dossiers and rows, before and after. Going forward and back works on
 * these; the lists of single records are made when somebody reads them.
 */
export class JournalledDiff implements Diff {
  /** Touched dossiers as they were, and at the same places as they became. */
  readonly before: readonly DossierState[]
  readonly after: readonly DossierState[]
  readonly rows: readonly ChangedRow[]
  #listed: Diff | undefined

  constructor(before: readonly DossierState[], after: readonly DossierState[], rows: readonly ChangedRow[]) {
    this.before = before
    this.after = after
    this.rows = rows
  }

  get added(): Diff['added'] {
    return this.#list().added
  }

  get updated(): Diff['updated'] {
    return this.#list().updated
  }

  get removed(): Diff['removed'] {
    return this.#list().removed
  }

  reversed(): JournalledDiff {
    return new JournalledDiff(
      this.after,
      this.before,
      this.rows.map((row) => ({ ...row, before: row.after, after: row.before }) as ChangedRow),
    )
  }

  #list(): Diff {
    this.#listed ??= listChanges(this)
    return this.#listed
  }
}

function listChanges({ before: states, after: outcomes, rows }: JournalledDiff): Diff {
  const added: RecordEntry[] = []
  const updated: [RecordEntry, RecordEntry][] = []
  const removed: RecordEntry[] = []
  const tell = (table: RecordEntry['table'], key: string, before: unknown, after: unknown): void => {
    if (before === after) return
    if (before === undefined) added.push({ table, key, record: after } as RecordEntry)
    else if (after === undefined) removed.push({ table, key, record: before } as RecordEntry)
    else
      updated.push([
        { table, key, record: before } as RecordEntry,
        { table, key, record: after } as RecordEntry,
      ])
  }
  const tellByMeasure = (
    table: 'figures' | 'statements' | 'contradictions',
    before: ByMeasure<{ readonly unitId: string; readonly measure: string }>,
    after: ByMeasure<{ readonly unitId: string; readonly measure: string }>,
  ): void => {
    if (before === after) return
    for (let slot = 0; slot < Math.max(before.length, after.length); slot += 1) {
      const record = before[slot] ?? after[slot]
      if (record) tell(table, figureKey(record.unitId, record.measure), before[slot], after[slot])
    }
  }
  for (const [place, before] of states.entries()) {
    const after = outcomes[place]
    if (!after) continue
    tell('units', before.id, before.unit, after.unit)
    tell('lineages', before.id, before.lineage, after.lineage)
    tell('endings', before.id, before.ending, after.ending)
    tellByMeasure('figures', before.figures, after.figures)
    tellByMeasure('statements', before.statements, after.statements)
    tellByMeasure('contradictions', before.contradictions, after.contradictions)
  }
  for (const { table, key, before, after } of rows) tell(table, key, before, after)
  return { added, updated, removed }
}
