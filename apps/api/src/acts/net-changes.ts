import { canonicalJson, type Diff, type RecordEntry } from '@tinhgon/engine'

/** One record before and after; one of them is null where it was not there. */
export interface NetChange {
  readonly from: RecordEntry | null
  readonly to: RecordEntry | null
}

/** What several diffs come to together, in the order of tables and keys: what came and went again is no change. */
export function netChanges(diffs: readonly Diff[]): NetChange[] {
  const records = new Map<string, { readonly from: RecordEntry | null; to: RecordEntry | null }>()
  const note = (entry: RecordEntry, from: RecordEntry | null, to: RecordEntry | null): void => {
    const name = `${entry.table}\t${entry.key}`
    const known = records.get(name)
    if (known) known.to = to
    else records.set(name, { from, to })
  }
  for (const { added, updated, removed } of diffs) {
    for (const entry of removed) note(entry, entry, null)
    for (const [from, to] of updated) note(to, from, to)
    for (const entry of added) note(entry, null, entry)
  }
  return [...records]
    .filter(([, { from, to }]) => !isSame(from, to))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, change]) => change)
}

const isSame = (from: RecordEntry | null, to: RecordEntry | null): boolean =>
  from === to || (from !== null && to !== null && canonicalJson(from.record) === canonicalJson(to.record))

/** How many records came, changed and went, and which units. */
export function countChanges(changes: readonly NetChange[]) {
  const added = changes.filter(({ from }) => from === null)
  const removed = changes.filter(({ to }) => to === null)
  const updated = changes.filter(({ from, to }) => from !== null && to !== null)
  const units = (list: readonly NetChange[]): string[] =>
    list.flatMap(({ from, to }) => {
      const entry = to ?? from
      return entry?.table === 'units' ? [entry.key] : []
    })
  return {
    added: added.length,
    updated: updated.length,
    removed: removed.length,
    unitsAdded: units(added),
    unitsUpdated: units(updated),
    unitsRemoved: units(removed),
  }
}
