import type { Diff, RecordEntry } from '../../diff/diff.ts'
import type { Facet } from './reads.ts'

/** Tells every facet of a unit that a diff has changed, some more than once. */
export function touchedFacets(diff: Diff, touch: (facet: Facet, unitId: string) => void): void {
  for (const entry of diff.added) touchEntry(entry, touch)
  for (const entry of diff.removed) touchEntry(entry, touch)
  for (const [from, to] of diff.updated) {
    if (from.table === 'units' && to.table === 'units' && from.record.superiorId === to.record.superiorId) {
      touch('record', to.key)
      continue
    }
    touchEntry(from, touch)
    touchEntry(to, touch)
  }
}

function touchEntry(entry: RecordEntry, touch: (facet: Facet, unitId: string) => void): void {
  switch (entry.table) {
    case 'units':
      touch('record', entry.key)
      if (entry.record.superiorId !== null) touch('children', entry.record.superiorId)
      return
    case 'posts':
      touch('posts', entry.record.unitId)
      return
    case 'figures':
    case 'statements':
      touch('figures', entry.record.unitId)
      return
    case 'pools':
      // What the claimants hold together has changed, though their own records may not have.
      for (const claimant of entry.record.claimants) touch('figures', claimant)
      return
    case 'relations':
      touch('relations', entry.record.fromId)
      touch('relations', entry.record.toId)
      return
    case 'lineages':
      touch('lineage', entry.key)
      for (const { unitId } of entry.record.origins) touch('lineage', unitId)
      return
    case 'endings':
      touch('lineage', entry.key)
  }
}
