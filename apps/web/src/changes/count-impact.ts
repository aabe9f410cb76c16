import type { Diff } from '@tinhgon/engine'
import type { Texts } from '../language/texts-vi.ts'

/** How many units, posts and relations a change touches, and how. */
export interface ImpactCounts {
  readonly units: { readonly ended: number; readonly born: number; readonly changed: number }
  readonly posts: { readonly established: number; readonly ended: number; readonly moved: number }
  readonly relations: { readonly added: number; readonly removed: number }
}

export function countImpact(diffs: readonly Diff[]): ImpactCounts {
  const added = diffs.flatMap((diff) => diff.added)
  const removed = diffs.flatMap((diff) => diff.removed)
  const updated = diffs.flatMap((diff) => diff.updated)
  const count = (entries: typeof added, table: string): number =>
    entries.filter((entry) => entry.table === table).length
  return {
    units: {
      ended: count(removed, 'units'),
      born: count(added, 'units'),
      changed: updated.filter(([{ table }]) => table === 'units').length,
    },
    posts: {
      established: count(added, 'posts'),
      ended: count(removed, 'posts'),
      moved: updated.filter(
        ([from, to]) =>
          from.table === 'posts' && to.table === 'posts' && from.record.unitId !== to.record.unitId,
      ).length,
    },
    relations: { added: count(added, 'relations'), removed: count(removed, 'relations') },
  }
}

/** A line for each thing that changes at all. */
export function impactLines({ units, posts, relations }: ImpactCounts, texts: Texts): string[] {
  const lines: string[] = []
  if (units.ended + units.born > 0) lines.push(`⇉ ${texts.impactUnits(units.ended, units.born)}`)
  if (units.changed > 0) lines.push(`△ ${texts.changes.impactChanged(units.changed)}`)
  if (posts.moved > 0)
    lines.push(
      `○ ${posts.established + posts.ended === 0 ? texts.impactPosts(posts.moved) : texts.changes.impactSeatsMoved(posts.moved)}`,
    )
  if (posts.established + posts.ended > 0)
    lines.push(`○ ${texts.changes.impactSeats(posts.established, posts.ended)}`)
  if (relations.added + relations.removed > 0)
    lines.push(`↔ ${texts.changes.impactRelations(relations.added, relations.removed)}`)
  return lines
}
