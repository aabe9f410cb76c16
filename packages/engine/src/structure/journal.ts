import type { Diff, RecordEntry } from '../diff/diff.ts'
import { type TableName, type Tables, tableNames } from './records.ts'

/** Remembers what each touched record was before, so that an act can be taken back or told as a diff. */
export class Journal {
  readonly #before = new Map<TableName, Map<string, Tables[TableName] | undefined>>()

  remember<N extends TableName>(table: N, key: string, before: Tables[N] | undefined): void {
    let records = this.#before.get(table)
    if (!records) {
      records = new Map()
      this.#before.set(table, records)
    }
    if (!records.has(key)) records.set(key, before)
  }

  touched(table: TableName): ReadonlyMap<string, Tables[TableName] | undefined> {
    return this.#before.get(table) ?? new Map()
  }

  /** The touched records as they were: writing them back undoes everything. */
  *entries(): Iterable<{ table: TableName; key: string; before: Tables[TableName] | undefined }> {
    for (const table of tableNames)
      for (const [key, before] of this.#before.get(table) ?? []) yield { table, key, before }
  }

  toDiff(read: (table: TableName, key: string) => Tables[TableName] | undefined): Diff {
    const added: RecordEntry[] = []
    const updated: [RecordEntry, RecordEntry][] = []
    const removed: RecordEntry[] = []
    for (const { table, key, before } of this.entries()) {
      const after = read(table, key)
      if (before === after) continue
      if (before === undefined) added.push({ table, key, record: after } as RecordEntry)
      else if (after === undefined) removed.push({ table, key, record: before } as RecordEntry)
      else
        updated.push([
          { table, key, record: before } as RecordEntry,
          { table, key, record: after } as RecordEntry,
        ])
    }
    return { added, updated, removed }
  }
}
