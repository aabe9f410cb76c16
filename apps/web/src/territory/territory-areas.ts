import { type Structure, successorsOf } from '@tinhgon/engine'
import type { TerritoryShape } from './territory-shapes.ts'

/** A shape of the baseline and the living units that it shows. */
export interface TerritoryArea {
  readonly shape: TerritoryShape
  /** Several where the territory was divided and nobody has drawn how; none where it ended. */
  readonly unitIds: readonly string[]
  /** A tint unlike those of the areas beside it. */
  readonly tint: number
}

export const tints = 6

/**
 * What every shape shows, before a plan or after it. Areas of one unit have one tint, and neighbours others as
 * far as six tints reach.
 */
export function territoryAreas(
  shapes: readonly TerritoryShape[],
  structure: Structure,
  side: 'before' | 'after',
  borders: readonly (readonly [string, string])[],
): TerritoryArea[] {
  const shown = new Map(
    shapes.map(({ unitId }) => [
      unitId,
      side === 'before'
        ? [unitId]
        : successorsOf(structure, unitId)
            .filter(({ after }) => after.system === 'territory')
            .map(({ after }) => after.id),
    ]),
  )
  const beside = new Map<string, Set<string>>()
  for (const [a, b] of borders) {
    const [first, second] = [shown.get(a)?.[0], shown.get(b)?.[0]]
    if (first === undefined || second === undefined || first === second) continue
    beside.set(first, (beside.get(first) ?? new Set()).add(second))
    beside.set(second, (beside.get(second) ?? new Set()).add(first))
  }
  const tintOf = new Map<string, number>()
  for (const ids of shown.values()) {
    const [id] = ids
    if (id === undefined || tintOf.has(id)) continue
    const taken = new Set([...(beside.get(id) ?? [])].map((other) => tintOf.get(other)))
    const free = Array.from({ length: tints }, (_, tint) => tint).filter((tint) => !taken.has(tint))
    tintOf.set(id, free[tintOf.size % free.length] ?? tintOf.size % tints)
  }
  return shapes.map((shape) => {
    const unitIds = shown.get(shape.unitId) ?? []
    return { shape, unitIds, tint: tintOf.get(unitIds[0] ?? '') ?? 0 }
  })
}
