import { canonicalJson } from '../hash/canonical-json.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import { tableNames } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import type { Diff, RecordEntry } from './diff.ts'

/** What leads from one structure to another on the same baseline, by content and in order: O(size of both). */
export function diffStructures(from: Structure, to: Structure): Diff {
  const added: RecordEntry[] = []
  const updated: [RecordEntry, RecordEntry][] = []
  const removed: RecordEntry[] = []
  for (const table of tableNames) {
    const [before, after] = [from.table(table), to.table(table)]
    for (const [key, record] of before) {
      const entry = { table, key, record } as RecordEntry
      const other = after.get(key)
      if (other === undefined) removed.push(entry)
      else if (other !== record && canonicalJson(other) !== canonicalJson(record))
        updated.push([entry, { table, key, record: other } as RecordEntry])
    }
    for (const [key, record] of after) if (!before.has(key)) added.push({ table, key, record } as RecordEntry)
  }
  const byPlace = (a: RecordEntry, b: RecordEntry): number =>
    byCodeUnit(a.table, b.table) || byCodeUnit(a.key, b.key)
  return {
    added: added.sort(byPlace),
    updated: updated.sort(([a], [b]) => byPlace(a, b)),
    removed: removed.sort(byPlace),
  }
}
