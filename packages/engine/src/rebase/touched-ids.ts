import type { Diff, RecordEntry } from '../diff/diff.ts'

/** What a record is about: a unit, a post, a person, or a relation by its key. */
function idOf({ table, key, record }: RecordEntry): string | null {
  switch (table) {
    case 'units':
    case 'posts':
    case 'relations':
    case 'people':
      return key
    case 'figures':
    case 'statements':
      return record.unitId
    default:
      return null
  }
}

/** Everything that a diff brings forth, changes or ends: O(diff). */
export function touchedIds({ added, updated, removed }: Diff): Set<string> {
  const touched = new Set<string>()
  for (const entry of [...added, ...updated.map(([, to]) => to), ...removed]) {
    const id = idOf(entry)
    if (id !== null) touched.add(id)
  }
  return touched
}
