import type { Diff } from '@tinhgon/engine'
import type { Act, Unit } from '@tinhgon/model'

/** Units that become others: one line of the picture. */
export interface ActChange {
  readonly type: 'merged' | 'split' | 'new' | 'ended'
  readonly before: readonly { readonly id: string; readonly part: boolean }[]
  readonly after: readonly { readonly id: string; readonly name: string; readonly system: string }[]
}

const one = (unit: Unit) => [{ id: unit.id, name: unit.name, system: unit.system }]

/** The changes of an act that make or end units, as they stand in it. */
export function actChanges(act: Act): ActChange[] {
  return act.events.flatMap((event): ActChange[] => {
    switch (event.type) {
      case 'units-merged':
        return [
          {
            type: 'merged',
            before: event.sources.map(({ unitId, extent }) => ({ id: unitId, part: extent !== 'whole' })),
            after: one(event.result),
          },
        ]
      case 'unit-split':
        return [
          {
            type: 'split',
            before: [{ id: event.unitId, part: false }],
            after: event.results.flatMap(({ unit }) => one(unit)),
          },
        ]
      case 'unit-established':
        return [{ type: 'new', before: [], after: one(event.unit) }]
      case 'unit-dissolved':
        return [{ type: 'ended', before: [{ id: event.unitId, part: false }], after: [] }]
      default:
        return []
    }
  })
}

export interface KindCount {
  readonly kind: string
  readonly before: number
  readonly after: number
}

/** How many units of every kind an act leaves, of the kinds whose number it changes. */
export function kindCounts(diff: Diff, units: Iterable<Unit>): KindCount[] {
  const deltas = new Map<string, number>()
  const count = (kind: string, by: number) => deltas.set(kind, (deltas.get(kind) ?? 0) + by)
  for (const entry of diff.added) if (entry.table === 'units') count(entry.record.kind, 1)
  for (const entry of diff.removed) if (entry.table === 'units') count(entry.record.kind, -1)
  for (const [from, to] of diff.updated)
    if (from.table === 'units' && to.table === 'units') {
      count(from.record.kind, -1)
      count(to.record.kind, 1)
    }
  const after = new Map<string, number>()
  for (const { kind } of units) after.set(kind, (after.get(kind) ?? 0) + 1)
  return [...deltas]
    .filter(([, delta]) => delta !== 0)
    .map(([kind, delta]) => ({ kind, before: (after.get(kind) ?? 0) - delta, after: after.get(kind) ?? 0 }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}

export interface CountChange {
  readonly before: number
  readonly after: number
}

/** Units and posts in all, before and after an act; `after` is counted now. */
export function totalsAround(
  diff: Diff,
  after: { readonly units: number; readonly posts: number },
): { readonly units: CountChange; readonly posts: CountChange } {
  const net = (table: string): number =>
    diff.added.filter((entry) => entry.table === table).length -
    diff.removed.filter((entry) => entry.table === table).length
  return {
    units: { before: after.units - net('units'), after: after.units },
    posts: { before: after.posts - net('posts'), after: after.posts },
  }
}
